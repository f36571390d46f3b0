package menlou.packet.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import menlou.packet.page.Area;
import menlou.packet.read.Glyph;
import menlou.packet.read.ReadPage;
import menlou.packet.read.Shape;
import menlou.packet.sheet.CellBox;

/**
 * Proves of each place for answers that exactly the words due stand in it, whole, inside it, large
 * enough, with their ticks and pictures. Words that go on in a further place are held together.
 * Lengths in points. Not thread-safe.
 */
final class CellProof {
  private static final float SLACK = 0.5f;
  private static final float ROUNDING = 0.05f;

  /**
   * Accents and tails reach over the body of a line, in ems; lines of cells they must not cross.
   */
  private static final float ACCENT = 0.3f;

  private static final int LONGEST_NAME = 24;
  private static final String TICKED = "☑";
  private static final String BOX = "□";

  /** Words that may go on in the next place. */
  private Optional<Open> open = Optional.empty();

  private final List<Defect> defects;
  private int pictures;

  private record Open(int page, CellBox box, StringBuilder found) {}

  CellProof(List<Defect> defects) {
    this.defects = defects;
  }

  int pictures() {
    return pictures;
  }

  void prove(int number, ReadPage page, CellBox box) {
    if (!box.due().goesOn()) {
      finish();
      open = Optional.of(new Open(number, box, new StringBuilder()));
    }
    List<Glyph> inside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.isIn(box.area()) && glyph.visible() && !glyph.isBlank()) {
        inside.add(glyph);
        open.ifPresent(each -> each.found().append(glyph.text()));
      }
    }
    letters(number, page, box, inside);
    if (box.due().picture()) {
      picture(number, page, box);
    }
  }

  /** Says what is wrong with words that do not go on. */
  void finish() {
    open.ifPresent(this::compare);
    open = Optional.empty();
  }

  private void compare(Open done) {
    String due = Plain.of(done.box().due().words());
    String found = Plain.of(done.found().toString());
    if (!due.equals(found)) {
      String replaced = replaced(due, found);
      Defect.Kind kind =
          found.isEmpty()
              ? Defect.Kind.MISSING
              : replaced.isEmpty() ? Defect.Kind.DIFFERENT : Defect.Kind.REPLACED;
      Map<String, String> details = Map.of("due", due, "found", found, "letter", replaced);
      defects.add(new Defect(done.page(), name(done.box()), kind, details));
    }
  }

  /** The characters no font has, when nothing else differs. */
  private static String replaced(String due, String found) {
    int[] wanted = due.codePoints().toArray();
    int[] there = found.codePoints().toArray();
    StringBuilder replaced = new StringBuilder();
    for (int i = 0; i < wanted.length && wanted.length == there.length; i++) {
      boolean missing = LetterProof.MISSING.codePointAt(0) == there[i];
      if (wanted[i] != there[i] && !missing) {
        return "";
      }
      if (wanted[i] != there[i]) {
        replaced.appendCodePoint(wanted[i]);
      }
    }
    return replaced.toString();
  }

  private void letters(int number, ReadPage page, CellBox box, List<Glyph> inside) {
    Optional<Glyph> small = Optional.empty();
    Optional<Glyph> outside = Optional.empty();
    for (Glyph glyph : inside) {
      if (glyph.size() < box.due().least() - ROUNDING) {
        small = small.or(() -> Optional.of(glyph));
      }
      if (!holds(box.area(), glyph.body(), glyph.size() * ACCENT)) {
        outside = outside.or(() -> Optional.of(glyph));
      }
      if ((glyph.text().equals(TICKED) || glyph.text().equals(BOX))
          && glyph.text().equals(TICKED) != isTicked(page, glyph)) {
        add(number, box, Defect.Kind.TICK, glyph);
      }
    }
    small.ifPresent(glyph -> add(number, box, Defect.Kind.SMALL, glyph));
    outside.ifPresent(glyph -> add(number, box, Defect.Kind.OUTSIDE, glyph));
  }

  private void add(int number, CellBox box, Defect.Kind kind, Glyph glyph) {
    Map<String, String> details = new HashMap<>(PageProof.details(glyph));
    details.put("least", String.format(Locale.ROOT, "%.1f", box.due().least()));
    defects.add(new Defect(number, name(box), kind, details));
  }

  /** What the form calls the place, else how its words begin. */
  static String name(CellBox box) {
    String words = box.name().isBlank() ? box.due().words().strip() : box.name();
    return words.length() <= LONGEST_NAME || !box.name().isBlank()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
  }

  private static boolean holds(Area area, Area ink, float above) {
    return ink.x() >= area.x() - SLACK
        && ink.right() <= area.right() + SLACK
        && ink.y() >= area.y() - above
        && ink.bottom() <= area.bottom() + above;
  }

  /** Whether a stroke goes across the box, as a pen would tick it. */
  private static boolean isTicked(ReadPage page, Glyph box) {
    float x = box.middleX();
    float y = box.middleY();
    for (Shape shape : page.shapes()) {
      Area area = shape.area();
      boolean near = area.x() <= x && area.right() >= x - box.size() / 4;
      if (shape.kind() == Shape.Kind.LINE
          && !shape.isRule()
          && near
          && area.y() <= y
          && area.bottom() >= y) {
        return true;
      }
    }
    return false;
  }

  private void picture(int number, ReadPage page, CellBox box) {
    boolean there =
        page.shapes().stream()
            .anyMatch(
                shape ->
                    shape.kind() == Shape.Kind.IMAGE
                        && shape.area().width() > 1
                        && holds(box.area(), shape.area(), SLACK));
    if (there) {
      pictures++;
    } else {
      defects.add(new Defect(number, name(box), Defect.Kind.PICTURE, Map.of()));
    }
  }
}
