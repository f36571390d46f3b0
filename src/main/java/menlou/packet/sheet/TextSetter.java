package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.paper.Piece;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import menlou.packet.type.Face;
import menlou.packet.type.FitRule;
import menlou.packet.type.Galley;
import menlou.packet.type.Inline;
import menlou.packet.type.SetText;

/** Sets running words, over the page where they must; never one line alone on either side. */
final class TextSetter {
  private static final int LEAST_LINES = 2;

  private final Pages pages;
  private final Lettering letters;

  TextSetter(Pages pages, Lettering letters) {
    this.pages = pages;
    this.letters = letters;
  }

  SetText set(Piece.Text text) {
    List<Inline> words = new ArrayList<>(text.said().words());
    if (text.indent() > 0) {
      words.addFirst(
          new Inline.Words("\u3000".repeat(Math.round(text.indent())), text.face(), false));
    }
    float width = pages.width() - text.left();
    Galley galley = letters.galley(words);
    return galley.set(text.size(), 1, text.leading(), width);
  }

  /** Height with the room above and below. */
  float height(Piece.Text text) {
    return text.before() + advance(set(text)) + text.after();
  }

  /**
   * The least of it that may stand at the foot of a page: all of a short paragraph, two lines of a
   * long one.
   */
  float beginning(Piece.Text text) {
    int lines = set(text).lines().size();
    int least = lines <= LEAST_LINES + 1 ? lines : LEAST_LINES;
    return text.before() + least * text.size() * text.leading();
  }

  /** Full line heights, so that paragraphs follow each other at the distance of lines. */
  private static float advance(SetText set) {
    return set.lines().size() * set.size() * set.leading();
  }

  void draw(Piece.Text text) {
    SetText set = set(text);
    Element element = pages.tags().element(text.kind());
    if (!pages.isFresh()) {
      pages.advance(text.before());
    }
    int from = 0;
    int lines = set.lines().size();
    while (from < lines) {
      int count = fitting(set, lines - from);
      if (count == 0) {
        pages.breakPage();
        count = Math.max(1, fitting(set, lines - from));
      }
      draw(text, set.part(from, from + count), element, from == 0);
      from += count;
      if (from < lines) {
        pages.breakPage();
      }
    }
    pages.advance(text.after());
  }

  /**
   * How many of the lines left go on this page; 0 when the paragraph had better begin on the next.
   */
  private int fitting(SetText set, int left) {
    float line = set.size() * set.leading();
    int room =
        (int) ((pages.bottom() - pages.y() + 0.1f + set.size() * (set.leading() - 1)) / line);
    if (room >= left) {
      return left;
    }
    int count = Math.min(room, left - LEAST_LINES);
    return count >= LEAST_LINES ? count : 0;
  }

  private void draw(Piece.Text text, SetText part, Element element, boolean beginning) {
    float height = advance(part);
    float lead = part.size() * (part.leading() - 1) / 2;
    Area area =
        new Area(pages.left() + text.left(), pages.y() + lead, pages.width() - text.left(), height);
    words(text, part, area, element, beginning);
    if (text.said().holdsAnswers()) {
      CellBox.Due due = new CellBox.Due(text.said().text(), part.size(), !beginning, false);
      pages.current().cells().add(CellBox.of(area, "", text.said(), part.size(), due));
    }
    pages.advance(height);
  }

  private void words(Piece.Text text, SetText part, Area area, Element element, boolean beginning) {
    Canvas canvas = pages.current().canvas();
    if (beginning && text.kind() instanceof Piece.Kind.Item item && !item.label().isEmpty()) {
      int atoms = Math.round(text.indent()) + item.label().length();
      Element label = element.parent().orElse(element).child(new Role.Label());
      canvas.item(part, area, text.align(), atoms, label, element);
    } else {
      canvas.open(element);
      canvas.text(part, area, text.align(), Mark.BLACK);
    }
  }

  /** Small words at the foot of a form. */
  static Piece.Text note(menlou.packet.paper.Said said, float size) {
    return new Piece.Text(
        said,
        Face.SONG,
        size,
        menlou.packet.page.Align.JUSTIFY,
        0,
        0,
        FitRule.CELL_LEADING,
        0,
        0,
        false,
        new Piece.Kind.Paragraph());
  }
}
