package menlou.ui.packet;

import java.util.List;
import java.util.Map;
import menlou.catalog.Language;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.packet.PlaceFit;
import menlou.packet.SheetInfo;

/**
 * Draws packets and pictures of their pages. Called away from the window's thread; may throw {@link
 * menlou.draft.Trouble}.
 */
public interface PacketService {
  /**
   * What is to be drawn: the Chinese packet, the English reading copy of it, or both page beside
   * page.
   */
  enum Copy {
    CHINESE,
    READING,
    PARALLEL
  }

  /** A wish; {@code marked} prints the draft mark on every page. */
  record Order(Copy copy, boolean marked) {}

  /**
   * A part of the packet.
   *
   * @param title in each language
   * @param firstPage counted from 0
   * @param keying only for keying in, not to be handed in
   */
  record Part(String id, Map<Language, String> title, int firstPage, int pages, boolean keying) {
    String title(Language language) {
      return title.getOrDefault(language, id);
    }
  }

  /**
   * A finished packet.
   *
   * @param sheets every page, and what is printed where on it
   * @param open answers left empty on the pages
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
  record Drawn(byte[] pdf, List<SheetInfo> sheets, List<Part> parts, List<Path> open) {
    int pages() {
      return sheets.size();
    }
  }

  /** One page as pixels, 0xAARRGGBB, row by row. */
  @SuppressWarnings("ArrayRecordComponent") // pixels are handed on, never compared
  record PageImage(int width, int height, int[] pixels) {}

  Drawn draw(Assessment assessment, Order order);

  /** How an answer of the draft stands in each place of the Chinese packet. */
  List<PlaceFit> fits(Assessment assessment, Path path);

  /** The page, counted from 0, at this many pixels to the inch. */
  PageImage page(Drawn drawn, int page, double dpi);
}
