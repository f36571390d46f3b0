package menlou.packet.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import menlou.catalog.FieldWords;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.Wording;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.sheet.CellBox;

/**
 * Every paper to hand in with its copies, what the founder adds, what was overruled, what is still
 * open.
 */
final class Checklist {
  private static final List<Double> PAPERS = List.of(1.0, 7.6, 1.4, 1.5, 1.4, 1.0);
  private static final List<Align> PAPER_ALIGNS =
      List.of(Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.CENTER, Align.CENTER);
  private final Overview overview;
  private final Composer page = new Composer();

  private Checklist(Overview overview) {
    this.overview = overview;
  }

  static Resolved of(Overview overview) {
    Checklist list = new Checklist(overview);
    list.page.rows(6);
    PaperList papers = new PaperList(overview);
    list.section("printed", PAPERS, list.paperHeader(), papers(papers.printed()), PAPER_ALIGNS);
    list.section(
        "enclosed", PAPERS, list.paperHeader(), papers(papers.enclosed(true)), PAPER_ALIGNS);
    list.section(
        "keying",
        List.of(1.0, 10.0, 2.0),
        list.header("number", "part", "pages"),
        list.keying(),
        PAPER_ALIGNS);
    list.section(
        "overruled",
        List.of(6.0, 5.0),
        list.header("finding", "reason"),
        list.overruled(),
        List.of(Align.LEFT, Align.LEFT));
    list.section(
        "open",
        List.of(5.0, 4.0, 3.0),
        list.header("missing", "of", "pages"),
        list.open(),
        List.of(Align.LEFT, Align.LEFT, Align.LEFT));
    list.page.smallRows();
    list.section(
        "confidence",
        List.of(3.0, 8.0),
        list.header("form", "note"),
        list.confidence(),
        List.of(Align.LEFT, Align.LEFT));
    return list.page.sheet("checklist", overview.word("checklist.title"), 20);
  }

  private void section(
      String key,
      List<Double> columns,
      List<String> header,
      List<List<Said>> rows,
      List<Align> aligns) {
    page.heading(overview.word("checklist." + key));
    if (rows.isEmpty()) {
      page.paragraph(overview.word("checklist.none"), 10, Align.LEFT);
    } else {
      page.table(columns, header, rows, aligns);
    }
  }

  private List<String> header(String... keys) {
    return List.of(keys).stream().map(key -> overview.word("column." + key)).toList();
  }

  private List<String> paperHeader() {
    return header("number", "part", "pages", "originals", "copies", "done");
  }

  private static List<List<Said>> papers(List<PaperList.Entry> entries) {
    List<List<Said>> rows = new ArrayList<>();
    for (PaperList.Entry entry : entries) {
      rows.add(
          List.of(
              Composer.plain(Integer.toString(rows.size() + 1)),
              entry.title(),
              Composer.plain(entry.pages()),
              entry.originals(),
              entry.copies(),
              Composer.BOX));
    }
    return rows;
  }

  private List<List<Said>> keying() {
    List<List<Said>> rows = new ArrayList<>();
    for (Overview.PartView part : overview.parts()) {
      if (part.part().keying() && !part.pages().isEmpty()) {
        rows.add(
            List.of(
                Composer.plain(Integer.toString(rows.size() + 1)),
                Composer.plain(part.title()),
                Composer.plain(part.range())));
      }
    }
    return rows;
  }

  private List<List<Said>> overruled() {
    return overview.findings().stream()
        .filter(finding -> finding.overruled().isPresent())
        .map(
            finding ->
                List.of(
                    Composer.plain(
                        finding.problem(
                            overview.resolver().stage().facts().edition(), overview.language())),
                    Composer.plain(finding.overruled().orElse(""))))
        .toList();
  }

  /** Each answer once, with all the pages that wait for it. */
  private List<List<Said>> open() {
    Map<Path, SortedSet<Integer>> pages = new LinkedHashMap<>();
    for (Overview.PartView part : overview.parts()) {
      for (int i = 0; i < part.pages().size(); i++) {
        int number = part.numbers().get(i);
        for (CellBox cell : part.pages().get(i).cells()) {
          cell.missing().stream()
              .filter(path -> !overview.removed().contains(path))
              .sorted()
              .forEach(path -> pages.computeIfAbsent(path, _ -> new TreeSet<>()).add(number));
        }
      }
    }
    List<List<Said>> rows = new ArrayList<>();
    pages.forEach((path, numbers) -> rows.add(open(path, numbers)));
    return rows;
  }

  private List<Said> open(Path path, SortedSet<Integer> numbers) {
    Facts facts = overview.resolver().stage().facts();
    String label = FieldWords.label(facts.edition(), overview.language(), path.field());
    Wording wording = new Wording(facts.edition(), overview.language());
    String of = path.enclosingRow().map(row -> wording.rowTitle(facts, row)).orElse("");
    String places = PageRanges.of(numbers, overview.joint());
    return List.of(Composer.plain(label), Composer.plain(of), Composer.plain(places));
  }

  /** Each note once, with all the forms it is about. */
  private List<List<Said>> confidence() {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (Overview.PartView part : overview.parts()) {
      if (!part.pages().isEmpty()) {
        part.confidence()
            .ifPresent(
                note -> forms.computeIfAbsent(note, _ -> new ArrayList<>()).add(part.title()));
      }
    }
    List<List<Said>> rows = new ArrayList<>();
    forms.forEach(
        (note, titles) ->
            rows.add(
                List.of(
                    Composer.plain(String.join(overview.joint(), titles)), Composer.plain(note))));
    return rows;
  }
}
