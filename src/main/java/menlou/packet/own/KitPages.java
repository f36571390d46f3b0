package menlou.packet.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.catalog.form.PacketPlan;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.type.Face;

/**
 * The pages a signatory gets around the pages to sign: a letter before, a list for the way back
 * behind. In Chinese, with the English beside it as a courtesy.
 */
public final class KitPages {
  private static final List<String> HOW =
      List.of("print", "flags", "pen", "same", "date", "change");
  private static final List<Double> COLUMNS = List.of(1.05, 1.05, 4.7, 2.6, 1.9, 1.6);
  private static final List<Align> ALIGNS =
      List.of(Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.CENTER);
  private static final List<Double> BACK_COLUMNS = List.of(1.05, 1.05, 5.0, 1.6, 1.3, 1.3);

  /** Two lines, the second in another language. */
  private static final double SMALL = 9;

  private final Overview overview;
  private final Signatory signatory;
  private final Texts english;

  public KitPages(Overview overview, Signatory signatory) {
    this.overview = overview;
    this.signatory = signatory;
    this.english = overview.resolver().stage().facts().edition().texts(Language.EN);
  }

  /** What to sign, how, and where it goes afterwards. */
  public Resolved letter() {
    Composer page = new Composer();
    page.paragraph(name(), 12, Align.LEFT);
    both(
        page,
        "kit.intro",
        Map.of("packet", overview.resolver().say(overview.plan().title()).text()),
        Map.of("packet", english(overview.plan().title())));
    heading(page, "kit.what");
    page.rows(7);
    page.table(
        COLUMNS,
        header("flag", "page", "part", "role", "verb", "originals"),
        rows(this::duty),
        ALIGNS);
    heading(page, "kit.how");
    int number = 1;
    for (String each : how()) {
      String zh = number + ". " + overview.word("kit.notes." + each);
      page.translated(zh, 10, english.get("packet.kit.notes." + each), SMALL);
      number++;
    }
    heading(page, "kit.back");
    page.rows(9);
    page.table(List.of(4.0, 8.0), List.of(), returns(), List.of(Align.CENTER, Align.LEFT));
    return page.sheet("kit-letter", two("kit.title"), 18);
  }

  /** To be ticked before the pages go back, and again when they arrive. */
  public Resolved returnList() {
    Composer page = new Composer();
    page.paragraph(name(), 12, Align.LEFT);
    both(page, "kit.return-intro", Map.of(), Map.of());
    page.rows(7);
    page.table(
        BACK_COLUMNS,
        header("flag", "page", "part", "originals", "signed", "dated"),
        rows(this::back),
        ALIGNS);
    page.rows(9);
    page.table(
        List.of(4.0, 8.0),
        List.of(),
        List.of(
            List.of(Composer.plain(two("cover.packet")), Composer.plain(overview.packetId())),
            blank("kit.sent"),
            blank("kit.arrived")),
        List.of(Align.CENTER, Align.LEFT));
    return page.sheet("kit-return", two("kit.return-title"), 18);
  }

  /** Seals concern bodies alone. */
  private List<String> how() {
    List<String> notes = new ArrayList<>(HOW);
    if (signatory.spots().stream()
        .anyMatch(spot -> spot.signer().english().verb().contains("seal"))) {
      notes.add(notes.indexOf("date"), "seal");
    }
    return notes;
  }

  private String name() {
    String name = signatory.name().isBlank() ? two("signatures.unnamed") : signatory.name();
    String other = signatory.englishName();
    return other.isBlank() || name.contains(other)
        ? name
        : other.contains(name) ? other : name + "　" + other;
  }

  private void both(Composer page, String key, Map<String, String> zh, Map<String, String> en) {
    page.translated(
        overview.texts().get("packet." + key, zh), 10.5, english.get("packet." + key, en), SMALL);
  }

  private void heading(Composer page, String key) {
    page.heading(two(key));
  }

  private String two(String key) {
    return overview.word(key) + "　" + english.get("packet." + key);
  }

  private String english(menlou.catalog.form.Words words) {
    return overview.resolver().english(words);
  }

  private List<String> header(String... keys) {
    return List.of(keys).stream().map(key -> two("column." + key)).toList();
  }

  private List<List<Said>> rows(BiFunction<Integer, Signatory.Spot, List<Said>> row) {
    List<List<Said>> rows = new ArrayList<>();
    for (Signatory.Spot spot : signatory.spots()) {
      rows.add(row.apply(rows.size() + 1, spot));
    }
    return rows;
  }

  private List<Said> duty(int number, Signatory.Spot spot) {
    return List.of(
        Composer.plain(Integer.toString(number)),
        Composer.plain(Integer.toString(spot.page())),
        paper(spot),
        pair(spot.signer().role(), spot.signer().english().role()),
        pair(spot.signer().verb(), spot.signer().english().verb()),
        Composer.plain(originals(spot)));
  }

  private List<Said> back(int number, Signatory.Spot spot) {
    return List.of(
        Composer.plain(Integer.toString(number)),
        Composer.plain(Integer.toString(spot.page())),
        paper(spot),
        Composer.plain(originals(spot)),
        Composer.BOX,
        Composer.BOX);
  }

  private Said paper(Signatory.Spot spot) {
    return pair(spot.part().title(), english(spot.part().part().title()));
  }

  private static Said pair(String zh, String en) {
    return Composer.plain(en.isBlank() || zh.equals(en) ? zh : zh + " " + en);
  }

  /** How often this very page is signed; a part of several papers has one original of each. */
  private String originals(Signatory.Spot spot) {
    Overview.PartView part = spot.part();
    return overview
        .resolver()
        .count(part.part().originals(), overview.resolver().stage())
        .map(all -> Long.toString(Math.max(1, all / Math.max(1, part.sheets()))))
        .orElse("");
  }

  private List<List<Said>> returns() {
    List<List<Said>> rows = new ArrayList<>();
    for (PacketPlan.Line line : overview.plan().returns()) {
      rows.add(
          List.of(
              pair(overview.resolver().say(line.label()).text(), english(line.label())),
              overview.resolver().say(line.value())));
    }
    rows.add(blank("kit.address"));
    rows.add(blank("kit.until"));
    return rows;
  }

  /** To be written by hand: the program knows neither addresses of senders nor their days. */
  private List<Said> blank(String key) {
    return List.of(Said.of(two(key), Face.SONG), Said.NOTHING);
  }
}
