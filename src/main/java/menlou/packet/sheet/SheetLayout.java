package menlou.packet.sheet;

import java.util.List;
import java.util.Set;
import menlou.packet.page.Area;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Piece;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.paper.SignPlaces;
import menlou.packet.structure.Element;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.Fonts;
import menlou.packet.type.SetText;

/** Lays one resolved sheet out on as many pages as it needs. */
public final class SheetLayout {
  private static final float AFTER_TABLE = PaperSize.points(2);

  private final Lettering letters;
  private final LayoutWords words;
  private final Annex annex;

  public SheetLayout(Fonts fonts, LayoutWords words, Annex annex) {
    this.letters = new Lettering(fonts);
    this.words = words;
    this.annex = annex;
  }

  /** The pages of a sheet, which is read as a piece of {@code part}. */
  public List<LaidPage> pages(Resolved sheet, Element part) {
    Pages pages = new Pages(sheet, letters, words, part);
    for (int i = 0; i < sheet.pieces().size(); i++) {
      holdNext(sheet, i, pages);
      draw(sheet.pieces().get(i), sheet, pages, tail(sheet, i, pages), true);
    }
    footnotes(sheet, pages);
    return pages.all();
  }

  /** What a table that follows the piece needs at the end of it. */
  private float tail(Resolved sheet, int piece, Pages pages) {
    float space = AFTER_TABLE;
    for (Piece next : sheet.pieces().subList(piece + 1, sheet.pieces().size())) {
      switch (next) {
        case Piece.Space(float height) -> space += height;
        case Piece.Grid grid -> {
          return grid.follows() ? space + table(grid, sheet, pages, 0).beginning() : 0;
        }
        case Piece.Text _, Piece.Signatures _, Piece.Photo _, Piece.Together _, Piece.Break _ -> {
          return 0;
        }
      }
    }
    return 0;
  }

  /** Headings go to the next page together with the beginning of what they head. */
  private void holdNext(Resolved sheet, int first, Pages pages) {
    float height = 0;
    int i = first;
    while (i < sheet.pieces().size()
        && sheet.pieces().get(i) instanceof Piece.Text text
        && text.holdsNext()) {
      height += new TextSetter(pages, letters).height(text);
      i++;
    }
    if (i > first && i < sheet.pieces().size()) {
      height += beginning(sheet.pieces().get(i), sheet, pages);
    }
    if (i > first && !pages.fits(height) && !pages.isFresh()) {
      pages.breakPage();
    }
  }

  /** The least of a piece that stands on one page. */
  private float beginning(Piece piece, Resolved sheet, Pages pages) {
    return switch (piece) {
      case Piece.Text text -> new TextSetter(pages, letters).beginning(text);
      case Piece.Grid grid ->
          grid.keep()
              ? together(List.of(grid), sheet, pages)
              : table(grid, sheet, pages, 0).beginning();
      case Piece.Signatures signatures ->
          new SignSetter(letters, words)
              .set(signatures.places(), pages.width()).strips().stream()
                  .findFirst()
                  .map(SetSigns.Strip::height)
                  .orElse(0f);
      case Piece.Photo photo -> photo.height();
      case Piece.Together(List<Piece> pieces) -> together(pieces, sheet, pages);
      case Piece.Space(float height) -> height;
      case Piece.Break _ -> 0;
    };
  }

  /** All of them, unless they are split in any case. */
  private float together(List<Piece> pieces, Resolved sheet, Pages pages) {
    float height = trial(pieces, sheet);
    if (height <= pages.most() || pieces.isEmpty()) {
      return height;
    }
    return pieces.getFirst() instanceof Piece.Grid grid
        ? table(grid, sheet, pages, 0).beginning()
        : beginning(pieces.getFirst(), sheet, pages);
  }

  private void footnotes(Resolved sheet, Pages pages) {
    TextSetter texts = new TextSetter(pages, letters);
    List<Piece.Text> notes =
        sheet.footnotes().stream().map(note -> TextSetter.note(note, sheet.noteSize())).toList();
    float height = 0;
    for (Piece.Text note : notes) {
      height += texts.height(note);
    }
    if (!notes.isEmpty() && !pages.fits(height) && height <= pages.most()) {
      pages.breakPage();
    }
    notes.forEach(texts::draw);
  }

  /**
   * Draws a piece.
   *
   * @param tail room to leave at the end of a table
   * @param keeping minds what must not be split, which a trial need not
   */
  private void draw(Piece piece, Resolved sheet, Pages pages, float tail, boolean keeping) {
    switch (piece) {
      case Piece.Text text -> new TextSetter(pages, letters).draw(text);
      case Piece.Grid grid -> {
        if (grid.keep() && keeping) {
          makeRoom(List.of(grid), sheet, pages);
        }
        table(grid, sheet, pages, tail).draw();
        pages.advance(AFTER_TABLE);
      }
      case Piece.Signatures signatures -> signatures(signatures.places(), pages);
      case Piece.Photo photo -> photo(photo, pages);
      case Piece.Together together -> {
        if (keeping) {
          makeRoom(together.pieces(), sheet, pages);
        }
        together.pieces().forEach(each -> draw(each, sheet, pages, 0, keeping));
      }
      case Piece.Space(float height) -> {
        if (!pages.isFresh()) {
          pages.advance(height);
        }
      }
      case Piece.Break _ -> {
        if (!pages.isFresh()) {
          pages.breakPage(false);
        }
      }
    }
  }

  private TableSetter table(Piece.Grid grid, Resolved sheet, Pages pages, float tail) {
    return new TableSetter(pages, letters, words, annex, sheet.title().text(), grid.sheet(), tail);
  }

  /** Begins a new page when the pieces do not fit on this one but would on a new one. */
  private void makeRoom(List<Piece> pieces, Resolved sheet, Pages pages) {
    float room = pages.bottom() - pages.y();
    float height = trial(pieces, sheet);
    if (height > room && height <= pages.most() && !pages.isFresh()) {
      pages.breakPage();
    }
  }

  /** Lays the pieces out on paper nobody keeps; more than a page counts as endless. */
  private float trial(List<Piece> pieces, Resolved sheet) {
    int given = annex.given();
    int kept = annex.entries().size();
    Pages scratch = new Pages(sheet, letters, words);
    float from = scratch.y();
    pieces.forEach(each -> draw(each, sheet, scratch, 0, false));
    annex.giveBack(given);
    annex.entries().subList(kept, annex.entries().size()).clear();
    return scratch.all().size() > 1 ? Float.MAX_VALUE : scratch.y() - from;
  }

  private void signatures(SignPlaces places, Pages pages) {
    SetSigns set = new SignSetter(letters, words).set(places, pages.width());
    Element box = pages.tags().box();
    for (SetSigns.Strip strip : set.strips()) {
      if (!pages.fits(strip.height())) {
        pages.breakPage();
      }
      Area area = new Area(pages.left(), pages.y(), pages.width(), strip.height());
      SetSigns.draw(pages.current(), strip, area, box);
      pages.advance(strip.height());
    }
  }

  private void photo(Piece.Photo photo, Pages pages) {
    float height = Math.min(photo.height(), pages.most());
    if (!pages.fits(height)) {
      pages.breakPage();
    }
    float width = Math.min(photo.width(), pages.width());
    Area area = new Area(pages.left() + (pages.width() - width) / 2, pages.y(), width, height);
    pages.current().canvas().frame(area, 0.5f, Mark.BLACK);
    SetText caption =
        Fit.wrapped(letters.galley(photo.caption().words()), width - 10, FitRule.of(10.5, 7));
    SetPart.Photo part = SetPart.Photo.of(photo.picture(), photo.caption(), caption, height, words);
    SetCell.photo(pages.current().canvas(), part, area.inset(4, 4), pages.tags().box());
    boolean pictured = photo.picture().isPresent();
    if (pictured || photo.caption().holdsAnswers()) {
      Said said = pictured ? new Said(List.of(), photo.from(), Set.of()) : photo.caption();
      float size = pictured ? 0 : caption.size();
      CellBox.Due due = new CellBox.Due(said.text(), size, false, pictured);
      pages.current().cells().add(CellBox.of(area, photo.caption().text(), said, size, due));
    }
    pages.advance(height + AFTER_TABLE);
  }
}
