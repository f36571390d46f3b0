package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Tag;
import menlou.packet.type.Face;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.SetText;

/**
 * The pages of one sheet and how far the last one is filled. Lengths in points. Not thread-safe.
 */
final class Pages {
  private static final float MARKER_SIZE = 14;
  private static final float SMALLEST_TITLE = 13;
  private static final float CONTINUED_SIZE = 14;
  private static final float AFTER_TITLE = PaperSize.points(4);
  private static final float AFTER_SMALL = PaperSize.points(1);

  private final Resolved sheet;
  private final Lettering letters;
  private final SheetTags tags;
  private final LayoutWords words;
  private final SetText continued;
  private final List<LaidPage> pages = new ArrayList<>();
  private float y;
  private float top;

  /** Pages nobody will read, to measure with. */
  Pages(Resolved sheet, Lettering letters, LayoutWords words) {
    this(sheet, letters, words, Element.document());
  }

  Pages(Resolved sheet, Lettering letters, LayoutWords words, Element part) {
    this.sheet = sheet;
    this.tags = new SheetTags(part);
    this.letters = letters;
    this.words = words;
    this.continued =
        letters.wrapped(words.continued(sheet.title().text()), Face.SONG, CONTINUED_SIZE, width());
    open();
    head();
    top = y;
  }

  SheetTags tags() {
    return tags;
  }

  List<LaidPage> all() {
    return pages;
  }

  LaidPage current() {
    return pages.getLast();
  }

  float y() {
    return y;
  }

  void moveTo(float newY) {
    y = newY;
  }

  void advance(float by) {
    y += by;
  }

  float left() {
    return sheet.margins().left();
  }

  float width() {
    return sheet.size().width() - sheet.margins().left() - sheet.margins().right();
  }

  float pageWidth() {
    return sheet.size().width();
  }

  float bottom() {
    return sheet.size().height() - sheet.margins().bottom();
  }

  /** The most that fits on a page of its own, below a repeated title. */
  float most() {
    return bottom() - sheet.margins().top() - continued.height() - AFTER_TITLE;
  }

  boolean fits(float height) {
    return y + height <= bottom() + 0.1f;
  }

  boolean isFresh() {
    return y <= top + 0.1f;
  }

  /** A new page; {@code titled} repeats the title, marked as continued. */
  void breakPage(boolean titled) {
    open();
    if (titled && sheet.repeatTitle()) {
      title(continued, Artefact.HEADER);
      box(sheet.title(), continued, words.continued(sheet.title().text()), AFTER_TITLE);
    }
    top = y;
  }

  void breakPage() {
    breakPage(true);
  }

  private void open() {
    pages.add(new LaidPage(sheet.size()));
    y = sheet.margins().top();
  }

  private void head() {
    if (!sheet.marker().isEmpty()) {
      said(sheet.marker(), MARKER_SIZE, Align.LEFT);
    }
    if (!sheet.title().isEmpty()) {
      FitRule rule =
          new FitRule(
              sheet.titleSize(),
              Math.min(SMALLEST_TITLE, sheet.titleSize()),
              2,
              FitRule.CELL_LEADING);
      SetText oneLine =
          Fit.into(letters.galley(sheet.title().words()), width(), sheet.titleSize() * 1.1f, rule)
              .orElseGet(() -> Fit.wrapped(letters.galley(sheet.title().words()), width(), rule));
      title(oneLine, tags.title());
      box(sheet.title(), oneLine, sheet.title().text(), AFTER_TITLE);
    }
    if (!sheet.note().isEmpty()) {
      said(sheet.note(), sheet.noteSize(), Align.LEFT);
      advance(PaperSize.points(1.5));
    }
  }

  private void box(Said said, SetText set, String words, float above) {
    if (said.holdsAnswers()) {
      Area area = new Area(left(), y - set.height() - above, width(), set.height());
      CellBox.Due due = CellBox.Due.of(words, set.size());
      current().cells().add(CellBox.of(area, "", said, set.size(), due));
    }
  }

  private void title(SetText text, Tag tag) {
    current().canvas().open(tag);
    current()
        .canvas()
        .text(text, new Area(left(), y, width(), text.height()), Align.CENTER, Mark.BLACK);
    advance(text.height() + AFTER_TITLE);
  }

  private void said(Said said, float size, Align align) {
    SetText text = Fit.wrapped(letters.galley(said.words()), width(), FitRule.of(size, size));
    current().canvas().open(tags.paragraph());
    current().canvas().text(text, new Area(left(), y, width(), text.height()), align, Mark.BLACK);
    advance(text.height() + AFTER_SMALL);
    box(said, text, said.text(), AFTER_SMALL);
  }
}
