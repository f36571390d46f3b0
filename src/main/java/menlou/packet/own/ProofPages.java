package menlou.packet.own;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import menlou.catalog.Texts;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.proof.Proof;
import menlou.packet.type.Inline;

/**
 * The report on a packet that was read back and passed. In Chinese, with the English beside it: the
 * founder reads it as well as the clerk.
 */
public final class ProofPages {
  /** So many pages of the packet stand side by side, that an ordinary one fits on one page. */
  private static final int ABREAST = 3;

  private static final double FOOT = 16;

  private static final List<String> HEADER =
      List.of("page", "places", "letters", "smallest", "fonts", "sound");
  private static final List<Double> COLUMNS = abreast(List.of(7.0, 8.0, 10.5, 9.0, 10.0, 10.0));
  private static final Said SOUND = new Said(List.of(new Inline.Tick(true)), Set.of(), Set.of());

  private final Texts chinese;
  private final Texts english;
  private final Subject subject;
  private final List<String> fonts;

  /**
   * What is reported on.
   *
   * @param fingerprint SHA-256 of the file, in hexadecimal figures
   * @param made day of printing in words
   * @param program name and version
   * @param unprinted answers left unprinted on purpose, by the key of the reason; each in Chinese
   *     and English
   */
  public record Subject(
      String packetId,
      String fingerprint,
      String edition,
      String program,
      String made,
      Proof proof,
      SequencedMap<String, List<String>> unprinted) {}

  private ProofPages(Texts chinese, Texts english, Subject subject) {
    this.chinese = chinese;
    this.english = english;
    this.subject = subject;
    this.fonts = List.copyOf(subject.proof().tally().fonts().keySet());
  }

  /** The report, resolved. */
  public static Resolved of(Texts chinese, Texts english, Subject subject) {
    return new ProofPages(chinese, english, subject).sheet();
  }

  private Resolved sheet() {
    Composer page = new Composer();
    page.rows(5, 8);
    page.table(
        List.of(5.6, 10.8),
        List.of(),
        List.of(
            row(two("cover.packet"), subject.packetId()),
            row(two("report.fingerprint"), subject.fingerprint()),
            row(two("cover.edition"), subject.edition()),
            row(two("report.program"), subject.program()),
            row(two("cover.made"), subject.made())),
        List.of(Align.CENTER, Align.LEFT));
    both(page, "report.passed", counts());
    both(page, "report.what", Map.of());
    page.table(COLUMNS, abreast(header()), pages(), List.of());
    both(page, "report.legend", Map.of("fonts", fonts()));
    if (!subject.unprinted().isEmpty()) {
      page.heading(two("report.unprinted"));
      page.table(List.of(5.0, 8.0), List.of(), unprinted(), List.of(Align.LEFT, Align.LEFT));
    }
    both(page, "report.beside", Map.of());
    return page.sheet("proof", two("report.title"), 16, FOOT);
  }

  private static <T> List<T> abreast(List<T> list) {
    return Collections.nCopies(ABREAST, list).stream().flatMap(List::stream).toList();
  }

  private List<String> header() {
    return HEADER.stream().map(key -> chinese.get("packet.report.column." + key)).toList();
  }

  private String two(String key) {
    return chinese.get("packet." + key) + "　" + english.get("packet." + key);
  }

  private void both(Composer page, String key, Map<String, String> values) {
    page.paragraph(chinese.get("packet." + key, values), 9, Align.JUSTIFY);
    page.paragraph(english.get("packet." + key, values), 8, Align.LEFT);
  }

  private static List<Said> row(String... words) {
    return Stream.of(words).map(Composer::plain).toList();
  }

  private Map<String, String> counts() {
    Proof.Tally whole = subject.proof().tally();
    return Map.of(
        "pages", Integer.toString(subject.proof().pages().size()),
        "values", Integer.toString(whole.values().size()),
        "places", Integer.toString(whole.places()),
        "letters", Integer.toString(whole.letters()),
        "pictures", Integer.toString(whole.pictures()));
  }

  /** Read down the left columns first. */
  private List<List<Said>> pages() {
    int height = (subject.proof().pages().size() + ABREAST - 1) / ABREAST;
    List<List<Said>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Said> row = new ArrayList<>();
      for (int page = i; page < ABREAST * height; page += height) {
        row.addAll(page(page));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Said> page(int index) {
    if (index >= subject.proof().pages().size()) {
      return HEADER.stream().map(_ -> Said.NOTHING).toList();
    }
    Proof.Tally tally = subject.proof().pages().get(index);
    List<Said> cells =
        new ArrayList<>(
            row(
                Integer.toString(index + 1),
                Integer.toString(tally.places()),
                Integer.toString(tally.letters()),
                String.format(Locale.ROOT, "%.1f", tally.smallest()),
                tally.fonts().keySet().stream().map(this::number).collect(Collectors.joining())));
    cells.add(SOUND);
    return cells;
  }

  private String number(String font) {
    return Integer.toString(fonts.indexOf(font) + 1);
  }

  private String fonts() {
    return fonts.stream().map(font -> number(font) + " " + font).collect(Collectors.joining(", "));
  }

  private List<List<Said>> unprinted() {
    List<List<Said>> rows = new ArrayList<>();
    subject
        .unprinted()
        .forEach(
            (reason, fields) ->
                rows.add(
                    row(
                        chinese.get(reason) + " " + english.get(reason),
                        String.join("；", fields))));
    return rows;
  }
}
