package menlou.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import menlou.packet.page.Area;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Every letter of a file with its place, read back by a reader that knows nothing of our layout.
 */
final class Glyphs {
  /** Slanted letters are the draft mark, which lies under everything. */
  private static final float UPRIGHT = 0.01f;

  /** One letter; the area is its body, from the baseline to seven tenths of an em above. */
  record Glyph(int page, String text, Area area, float size) {}

  private final Map<Integer, List<Glyph>> pages = new HashMap<>();
  private final Map<Integer, Area> sizes = new HashMap<>();

  private Glyphs() {}

  static Glyphs of(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      Glyphs glyphs = new Glyphs();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var box = document.getPage(page - 1).getMediaBox();
        glyphs.sizes.put(page, new Area(0, 0, box.getWidth(), box.getHeight()));
        glyphs.pages.put(page, new Reader(page).read(document));
      }
      return glyphs;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static final class Reader extends PDFTextStripper {
    private final List<Glyph> found = new ArrayList<>();
    private final int page;

    Reader(int page) {
      this.page = page;
      setStartPage(page);
      setEndPage(page);
      setSuppressDuplicateOverlappingText(false);
    }

    List<Glyph> read(PDDocument document) throws IOException {
      getText(document);
      return found;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      if (Math.abs(at.getTextMatrix().getShearX()) < UPRIGHT) {
        float size = at.getFontSizeInPt();
        found.add(
            new Glyph(
                page,
                at.getUnicode(),
                new Area(at.getX(), at.getY() - size * 0.7f, at.getWidth(), size * 0.7f),
                size));
      }
    }
  }

  int count() {
    return pages.size();
  }

  List<Glyph> on(int page) {
    return pages.getOrDefault(page, List.of());
  }

  /** The words of a page without blanks, in the order they were drawn. */
  String text(int page) {
    return on(page).stream()
        .map(Glyph::text)
        .collect(Collectors.joining())
        .replaceAll("[\\s\u3000]", "");
  }

  /** The words whose letters' middles lie in the area, without blanks. */
  String text(int page, Area area) {
    return on(page).stream()
        .filter(glyph -> contains(area, glyph.area()))
        .map(Glyph::text)
        .collect(Collectors.joining())
        .replaceAll("[\\s\u3000]", "");
  }

  private static boolean contains(Area area, Area glyph) {
    float x = glyph.x() + glyph.width() / 2;
    float y = glyph.y() + glyph.height() / 2;
    return x >= area.x() && x <= area.right() && y >= area.y() && y <= area.bottom();
  }

  /** Letters that stick out of their page. */
  List<Glyph> outside() {
    return pages.values().stream()
        .flatMap(List::stream)
        .filter(
            glyph -> {
              Area page = sizes.getOrDefault(glyph.page(), new Area(0, 0, 0, 0));
              return glyph.area().x() < 0
                  || glyph.area().y() < 0
                  || glyph.area().right() > page.width()
                  || glyph.area().bottom() > page.height();
            })
        .toList();
  }

  /** Pairs of letters of which one covers a good part of the other. */
  List<String> overlaps() {
    List<String> overlaps = new ArrayList<>();
    pages.values().forEach(page -> overlaps(page, overlaps));
    return overlaps;
  }

  private static void overlaps(List<Glyph> page, List<String> overlaps) {
    List<Glyph> visible =
        page.stream()
            .filter(glyph -> !glyph.text().isBlank() && glyph.area().width() > 0)
            .sorted((one, other) -> Float.compare(one.area().y(), other.area().y()))
            .toList();
    for (int i = 0; i < visible.size(); i++) {
      for (int j = i + 1;
          j < visible.size() && visible.get(j).area().y() < visible.get(i).area().bottom();
          j++) {
        if (cover(visible.get(i).area(), visible.get(j).area()) > 0.25f) {
          overlaps.add(visible.get(i) + " over " + visible.get(j));
        }
      }
    }
  }

  private static float cover(Area one, Area other) {
    float width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    float height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    float smaller = Math.min(one.width() * one.height(), other.width() * other.height());
    return width <= 0 || height <= 0 ? 0 : width * height / smaller;
  }
}
