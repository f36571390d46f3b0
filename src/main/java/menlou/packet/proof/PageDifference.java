package menlou.packet.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.packet.page.Area;
import menlou.packet.read.Glyph;
import menlou.packet.read.ReadPage;
import menlou.packet.read.Shape;
import menlou.packet.sheet.CellBox;

/** Says in what a page in hand differs from its original, place by place. Not thread-safe. */
final class PageDifference {
  private static final float ROUNDING = 0.25f;

  /** Height of a line of words beside which nothing else is named. */
  private static final float LINE = 12;

  private final int number;
  private final ReadPage due;
  private final ReadPage found;
  private final List<CellBox> cells;
  private final List<Alteration> alterations = new ArrayList<>();

  PageDifference(int number, ReadPage due, ReadPage found, List<CellBox> cells) {
    this.number = number;
    this.due = due;
    this.found = found;
    this.cells = cells;
  }

  /**
   * Everything that differs.
   *
   * @param words only what the pages say: another release may set the same words otherwise
   */
  List<Alteration> all(boolean words) {
    boolean turned =
        Math.abs(due.width() - found.width()) > 1
            || Math.abs(due.height() - found.height()) > 1
            || due.rotated() != found.rotated();
    if (turned) {
      add("", Alteration.Kind.PAGE_TURNED, Map.of());
    }
    if (words) {
      saysOtherwise();
    } else {
      letters();
      shapes();
    }
    notes();
    return alterations;
  }

  private void add(String place, Alteration.Kind kind, Map<String, String> details) {
    alterations.add(new Alteration(number, place, kind, details));
  }

  private void saysOtherwise() {
    String wanted = Pairing.words(due);
    String there = Pairing.words(found);
    if (!wanted.equals(there)) {
      int from = 0;
      while (from < Math.min(wanted.length(), there.length())
          && wanted.charAt(from) == there.charAt(from)) {
        from++;
      }
      words("", excerpt(wanted, from), excerpt(there, from));
    }
  }

  private static String excerpt(String words, int at) {
    return words.substring(Math.max(0, at - 8), Math.min(words.length(), at + 24));
  }

  private record Place(String name, Area area) {}

  private void letters() {
    Difference<Glyph> letters =
        Difference.of(due.glyphs(), found.glyphs(), PageDifference::key, PageDifference::isSame);
    Set<Place> places = new LinkedHashSet<>();
    letters.lost().forEach(glyph -> places.add(place(glyph)));
    letters.gained().forEach(glyph -> places.add(place(glyph)));
    for (Place place : places) {
      String wanted = due.text(place.area());
      String there = found.text(place.area());
      if (letters.lost().stream().noneMatch(glyph -> glyph.isIn(place.area()))) {
        added(place, letters.gained(), Alteration.Kind.WORDS_ADDED, true);
        added(place, letters.gained(), Alteration.Kind.WORDS_HIDDEN, false);
      } else if (!wanted.equals(there)) {
        words(place.name(), wanted, there);
      } else {
        add(place.name(), Alteration.Kind.WORDS_REDRAWN, Map.of("due", wanted));
      }
    }
  }

  private void words(String place, String wanted, String there) {
    Alteration.Kind kind =
        wanted.isEmpty()
            ? Alteration.Kind.WORDS_ADDED
            : there.isEmpty() ? Alteration.Kind.WORDS_MISSING : Alteration.Kind.WORDS_CHANGED;
    add(place, kind, Map.of("due", wanted, "found", there));
  }

  private void added(Place place, List<Glyph> gained, Alteration.Kind kind, boolean visible) {
    StringBuilder words = new StringBuilder();
    gained.stream()
        .filter(glyph -> glyph.isIn(place.area()) && glyph.visible() == visible)
        .forEach(glyph -> words.append(glyph.text()));
    if (!words.toString().isBlank()) {
      add(place.name(), kind, Map.of("found", words.toString()));
    }
  }

  private static Object key(Glyph glyph) {
    return List.of(
        glyph.text(),
        glyph.font().name(),
        glyph.font().outline(glyph.code()),
        glyph.visible(),
        Math.round(glyph.x() * 20),
        Math.round(glyph.baseline() * 20),
        Math.round(glyph.size() * 20),
        Math.round(glyph.tone() * 20));
  }

  private static boolean isSame(Glyph one, Glyph other) {
    return one.text().equals(other.text())
        && one.font().name().equals(other.font().name())
        && one.font().outline(one.code()) == other.font().outline(other.code())
        && one.visible() == other.visible()
        && near(one.x(), other.x())
        && near(one.baseline(), other.baseline())
        && near(one.size(), other.size())
        && near(one.tone(), other.tone());
  }

  private static boolean near(float one, float other) {
    return Math.abs(one - other) < ROUNDING;
  }

  /** The cell a letter stands in, else its line. */
  private Place place(Glyph glyph) {
    return cell(glyph.middleX(), glyph.middleY()).orElseGet(() -> line(glyph));
  }

  private Optional<Place> cell(float x, float y) {
    return cells.stream()
        .filter(box -> isIn(box.area(), x, y))
        .min((one, other) -> Float.compare(size(one.area()), size(other.area())))
        .map(box -> new Place(CellProof.name(box), box.area()));
  }

  private static float size(Area area) {
    return area.width() * area.height();
  }

  private static boolean isIn(Area area, float x, float y) {
    return x >= area.x() && x <= area.right() && y >= area.y() && y <= area.bottom();
  }

  private Place line(Glyph glyph) {
    float top = Math.round(glyph.baseline() - glyph.size());
    Area area = new Area(0, top, due.width(), Math.max(LINE, glyph.size() * 1.2f));
    return new Place(near(due, area), area);
  }

  private static String near(ReadPage page, Area area) {
    String words = page.text(area);
    return words.codePointCount(0, words.length()) <= 16
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 16)) + "…";
  }

  private void shapes() {
    Difference<Shape> shapes =
        Difference.of(due.shapes(), found.shapes(), PageDifference::key, PageDifference::isSame);
    Set<String> told = new HashSet<>();
    shapes.lost().forEach(shape -> tell(shape, missing(shape.kind()), told));
    for (Shape shape : shapes.gained()) {
      String under = shape.kind() == Shape.Kind.LINE ? "" : under(shape);
      if (under.isEmpty()) {
        tell(shape, added(shape.kind()), told);
      } else {
        add(name(shape.area()), Alteration.Kind.COVERED, Map.of("due", under));
      }
    }
  }

  private void tell(Shape shape, Alteration.Kind kind, Set<String> told) {
    String place = name(shape.area());
    if (told.add(kind + place)) {
      add(place, kind, Map.of());
    }
  }

  private static Alteration.Kind missing(Shape.Kind kind) {
    return switch (kind) {
      case IMAGE -> Alteration.Kind.PICTURE_MISSING;
      case LINE, FILL -> Alteration.Kind.MARKS_MISSING;
    };
  }

  private static Alteration.Kind added(Shape.Kind kind) {
    return switch (kind) {
      case IMAGE -> Alteration.Kind.PICTURE_ADDED;
      case LINE, FILL -> Alteration.Kind.MARKS_ADDED;
    };
  }

  /** The words painted over. */
  private String under(Shape shape) {
    StringBuilder words = new StringBuilder();
    for (Glyph glyph : found.glyphs()) {
      if (glyph.order() < shape.order() && glyph.isIn(shape.area()) && !glyph.isBlank()) {
        words.append(glyph.text());
      }
    }
    return words.toString();
  }

  private String name(Area area) {
    float x = area.x() + area.width() / 2;
    float y = area.y() + area.height() / 2;
    return cell(x, y)
        .map(Place::name)
        .orElseGet(() -> near(due, new Area(0, y - LINE, due.width(), 2 * LINE)));
  }

  private static Object key(Shape shape) {
    return List.of(
        shape.kind(),
        shape.print(),
        Math.round(shape.tone() * 20),
        Math.round(shape.area().x() * 20),
        Math.round(shape.area().y() * 20),
        Math.round(shape.area().width() * 20),
        Math.round(shape.area().height() * 20));
  }

  private static boolean isSame(Shape one, Shape other) {
    return one.kind() == other.kind()
        && one.print() == other.print()
        && near(one.tone(), other.tone())
        && near(one.area().x(), other.area().x())
        && near(one.area().y(), other.area().y())
        && near(one.area().width(), other.area().width())
        && near(one.area().height(), other.area().height());
  }

  private void notes() {
    Map<ReadPage.Note, Integer> count = new LinkedHashMap<>();
    due.notes().forEach(note -> count.merge(note, -1, Integer::sum));
    found.notes().forEach(note -> count.merge(note, 1, Integer::sum));
    count.forEach(
        (note, more) -> {
          if (more != 0) {
            Alteration.Kind kind =
                more > 0 ? Alteration.Kind.NOTE_ADDED : Alteration.Kind.NOTE_MISSING;
            add(name(note.area()), kind, Map.of("kind", note.kind()));
          }
        });
  }
}
