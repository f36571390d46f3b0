package menlou.packet.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.packet.code.CodePlaces;
import menlou.packet.page.Align;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Piece;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.paper.Sheet;
import menlou.packet.type.Face;
import menlou.packet.type.FitRule;
import menlou.packet.type.Inline;

/**
 * Puts together a page of ours from headings, paragraphs and tables. Lengths in millimetres. Not
 * thread-safe.
 */
final class Composer {
  private static final float TEXT = 10.5f;
  private static final float LEADING = 1.45f;
  private static final float ROW_TEXT = 10;
  private static final float LEAST_ROW_TEXT = 9;
  private static final float WIDTH = 164;
  private static final float SMALL_ROW = 5.4f;

  /** Tables of so few rows are not split. */
  private static final int SHORT = 4;

  /** An empty box to tick. */
  static final Said BOX = new Said(List.of(new Inline.Tick(false)), Set.of(), Set.of());

  private final List<Piece> pieces = new ArrayList<>();
  private float rowHeight = PaperSize.points(7.5);
  private float typeSize = ROW_TEXT;

  static Said plain(String text) {
    return Said.of(text, Face.SONG);
  }

  void heading(String text) {
    pieces.add(
        new Piece.Text(
            Said.of(text, Face.HEI_BOLD),
            Face.HEI_BOLD,
            12,
            Align.LEFT,
            0,
            0,
            LEADING,
            8,
            4,
            true,
            new Piece.Kind.Heading(1)));
  }

  void paragraph(String text, double size, Align align) {
    paragraph(plain(text), size, align);
  }

  void paragraph(Said said, double size, Align align) {
    pieces.add(text(said, size, align));
  }

  /** A paragraph and its translation, on the same page. */
  void translated(String text, double size, String translation, double small) {
    pieces.add(
        new Piece.Together(
            List.of(
                text(plain(text), size, Align.JUSTIFY),
                text(plain(translation), small, Align.LEFT))));
  }

  private static Piece.Text text(Said said, double size, Align align) {
    return new Piece.Text(
        said,
        Face.SONG,
        (float) size,
        align,
        0,
        0,
        LEADING,
        0,
        4,
        false,
        new Piece.Kind.Paragraph());
  }

  void space(double height) {
    pieces.add(new Piece.Space(PaperSize.points(height)));
  }

  /** Rows this high from here on. */
  void rows(double height) {
    rowHeight = PaperSize.points(height);
  }

  /** The same with words of this size in points. */
  void rows(double height, double size) {
    rows(height);
    typeSize = (float) size;
  }

  /** Small words in low rows from here on. */
  void smallRows() {
    rowHeight = PaperSize.points(SMALL_ROW);
    typeSize = LEAST_ROW_TEXT;
  }

  /**
   * A table over the text width; {@code shares} are the widths of its columns in any unit. Without
   * a header, labels and values take turns.
   */
  void table(List<Double> shares, List<String> header, List<List<Said>> rows, List<Align> aligns) {
    List<Sheet.Row> lines = new ArrayList<>();
    if (!header.isEmpty()) {
      lines.add(
          row(
              header.stream().map(text -> Said.of(text, Face.HEI_BOLD)).toList(),
              List.of(),
              true,
              false));
    }
    rows.forEach(row -> lines.add(row(row, aligns, false, header.isEmpty())));
    double sum = shares.stream().mapToDouble(share -> share).sum();
    List<Float> columns =
        shares.stream().map(share -> PaperSize.points(share * WIDTH / sum)).toList();
    pieces.add(new Piece.Grid(new Sheet(columns, 1, lines), rows.size() <= SHORT, false));
  }

  private Sheet.Row row(List<Said> words, List<Align> aligns, boolean header, boolean takingTurns) {
    List<Sheet.Cell> cells = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Align align = i < aligns.size() ? aligns.get(i) : Align.CENTER;
      boolean label = header || (takingTurns && i % 2 == 0);
      Sheet.Part part =
          new Sheet.Part.Text(
              words.get(i),
              FitRule.of(typeSize, Math.min(typeSize, LEAST_ROW_TEXT)),
              true,
              !label,
              0,
              Optional.empty());
      cells.add(new Sheet.Cell(1, 1, align, Sheet.Vertical.MIDDLE, "", List.of(part)));
    }
    return new Sheet.Row.Cells(cells, rowHeight, header, header, false);
  }

  Resolved sheet(String form, String title, double titleSize) {
    return sheet(form, title, titleSize, CodePlaces.FOOT);
  }

  /** The same on paper with another margin below, for pages that carry no codes. */
  Resolved sheet(String form, String title, double titleSize, double foot) {
    float side = PaperSize.points(23);
    return new Resolved(
        form,
        "",
        PaperSize.PORTRAIT,
        new Resolved.Margins(PaperSize.points(22.6), side, PaperSize.points(foot), side),
        Said.NOTHING,
        Said.of(title, Face.HEI_BOLD),
        Said.NOTHING,
        (float) titleSize,
        TEXT,
        true,
        false,
        List.copyOf(pieces),
        List.of());
  }
}
