package menlou.packet.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.read.Glyph;
import menlou.packet.read.ReadFile;
import menlou.packet.read.ReadFont;
import menlou.packet.read.ReadPage;
import menlou.packet.sheet.CellBox;
import menlou.packet.type.Fonts;

/** Reads finished packets back and holds them against what they must hold. Thread-safe. */
public final class Prover {
  /** Words beside a letter that name the place where no cell does. */
  private static final int NEAR = 16;

  private final FontPrints prints;

  public Prover(Fonts fonts) {
    this.prints = new FontPrints(fonts);
  }

  public Proof prove(byte[] packet, Due due) {
    return prove(ReadFile.of(packet), due);
  }

  Proof prove(ReadFile file, Due due) {
    List<Defect> defects = new ArrayList<>();
    if (file.pages().size() != due.pages().size()) {
      defects.add(pages(due.pages().size(), file.pages().size()));
    }
    LetterProof letters = new LetterProof(prints);
    List<CellProof> columns = new ArrayList<>();
    List<Proof.Tally> tallies = new ArrayList<>();
    int pictures = 0;
    int common = Math.min(file.pages().size(), due.pages().size());
    for (int i = 0; i < common; i++) {
      while (columns.size() < due.pages().get(i).columns().size()) {
        columns.add(new CellProof(defects));
      }
      page(i + 1, file.pages().get(i), due.pages().get(i), letters, columns, defects);
      int before = pictures;
      pictures = columns.stream().mapToInt(CellProof::pictures).sum();
      tallies.add(tally(file.pages().get(i), due.pages().get(i), pictures - before));
    }
    columns.forEach(CellProof::finish);
    annex(due, defects);
    defects.sort(Comparator.comparingInt(Defect::page));
    return new Proof(defects, tallies);
  }

  private static Defect pages(int due, int found) {
    Map<String, String> details =
        Map.of("due", Integer.toString(due), "found", Integer.toString(found));
    return new Defect(0, "", Defect.Kind.PAGES, details);
  }

  private static void page(
      int number,
      ReadPage page,
      Due.Page due,
      LetterProof letters,
      List<CellProof> columns,
      List<Defect> defects) {
    List<CellBox> cells = due.cells();
    Set<String> once = new HashSet<>();
    new PageProof(
            page,
            letters,
            (glyph, kind) -> {
              String place = place(page, cells, glyph);
              // What a place should have said is told with the place.
              boolean told =
                  glyph.text().equals(LetterProof.MISSING)
                      && cells.stream().anyMatch(box -> glyph.isIn(box.area()));
              // A hundred letters in a wrong font are one thing to tell.
              if (!told && once.add(kind + place)) {
                defects.add(new Defect(number, place, kind, PageProof.details(glyph)));
              }
            })
        .prove();
    for (int i = 0; i < due.columns().size(); i++) {
      for (CellBox box : due.columns().get(i)) {
        columns.get(i).prove(number, page, box);
      }
    }
  }

  /** The cell a letter stands in, else the words it stands among. */
  private static String place(ReadPage page, List<CellBox> cells, Glyph glyph) {
    return cells.stream()
        .filter(box -> glyph.isIn(box.area()) && !box.name().isBlank())
        .map(CellBox::name)
        .findFirst()
        .orElseGet(() -> near(page, glyph));
  }

  static String near(ReadPage page, Glyph glyph) {
    StringBuilder words = new StringBuilder();
    for (Glyph each : page.glyphs()) {
      boolean sameLine = Math.abs(each.baseline() - glyph.baseline()) < 1;
      if (sameLine && each.x() > glyph.x() - 120 && words.length() < NEAR) {
        words.append(each.text());
      }
    }
    return words.toString().strip();
  }

  /** Every value sent away must have arrived: the annex holds it in a place of its own. */
  private static void annex(Due due, List<Defect> defects) {
    Set<String> there = new HashSet<>();
    due.pages()
        .forEach(page -> page.cells().forEach(box -> there.add(Plain.of(box.due().words()))));
    for (Due.Moved moved : due.moved()) {
      if (!there.contains(Plain.of(moved.words()))) {
        Map<String, String> details = Map.of("label", moved.label(), "due", moved.words());
        defects.add(new Defect(moved.page(), moved.cell(), Defect.Kind.ANNEX, details));
      }
    }
  }

  private static Proof.Tally tally(ReadPage page, Due.Page due, int pictures) {
    IdentityHashMap<ReadFont, Integer> used = new IdentityHashMap<>();
    int letters = 0;
    float smallest = Float.MAX_VALUE;
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.isBlank()) {
        letters++;
        smallest = Math.min(smallest, glyph.size());
        used.merge(glyph.font(), 1, Integer::sum);
      }
    }
    Map<String, Integer> fonts = new HashMap<>();
    used.forEach((font, count) -> fonts.merge(font.name(), count, Integer::sum));
    Set<Path> values = new HashSet<>();
    int places = 0;
    for (CellBox box : due.cells()) {
      values.addAll(box.from());
      places += box.from().isEmpty() ? 0 : 1;
    }
    return new Proof.Tally(values, places, letters, pictures, letters == 0 ? 0 : smallest, fonts);
  }
}
