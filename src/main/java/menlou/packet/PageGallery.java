package menlou.packet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pictures of pages, kept for as long as the pages look the same. After an answer has changed, only
 * the pages it is printed on are drawn again; on the others just the foot is, which carries the
 * number and the codes of the new packet. Thread-safe, one page at a time.
 */
public final class PageGallery {
  private static final int BYTES = 4;

  private final long room;
  private final Map<Key, Hung> hung = new LinkedHashMap<>(16, 0.75f, true);
  private long used;

  /** Draws the pages of one packet. */
  public interface Easel {
    /** A whole page; its number counts from 1. */
    BufferedImage image(int page, double dotsPerInch);

    /** The foot of a page alone, as wide as the page, so high that the whole foot is on it. */
    BufferedImage foot(int page, double dotsPerInch);
  }

  private record Key(long look, double dotsPerInch) {}

  /**
   * A picture.
   *
   * @param easel that drew its foot
   */
  private record Hung(BufferedImage picture, Easel easel) {}

  /**
   * An empty gallery.
   *
   * @param room how many bytes of pictures it keeps; the picture asked for last it always keeps
   */
  public PageGallery(long room) {
    this.room = room;
  }

  /**
   * A page as pixels, 0xAARRGGBB, row by row; the caller's own.
   *
   * @param easel the same one for the same packet
   */
  public synchronized Pixels picture(SheetInfo sheet, double dotsPerInch, Easel easel) {
    Key key = new Key(sheet.look(), dotsPerInch);
    Hung known = hung.get(key);
    if (known == null) {
      known = new Hung(easel.image(sheet.page(), dotsPerInch), easel);
      hang(key, known);
    } else if (!known.easel().equals(easel)) {
      renewFoot(known.picture(), easel.foot(sheet.page(), dotsPerInch));
      hung.put(key, new Hung(known.picture(), easel));
    }
    BufferedImage picture = known.picture();
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
  }

  /** Width, height, and the pixels themselves. */
  @SuppressWarnings("ArrayRecordComponent") // pixels are handed on, never compared
  public record Pixels(int width, int height, int[] argb) {}

  private static void renewFoot(BufferedImage picture, BufferedImage foot) {
    Graphics2D graphics = picture.createGraphics();
    graphics.drawImage(foot, 0, picture.getHeight() - foot.getHeight(), null);
    graphics.dispose();
  }

  private void hang(Key key, Hung picture) {
    hung.put(key, picture);
    used += size(picture);
    var eldest = hung.entrySet().iterator();
    while (used > room && hung.size() > 1) {
      used -= size(eldest.next().getValue());
      eldest.remove();
    }
  }

  private static long size(Hung hung) {
    return (long) hung.picture().getWidth() * hung.picture().getHeight() * BYTES;
  }
}
