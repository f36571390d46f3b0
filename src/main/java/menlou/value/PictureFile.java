package menlou.value;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Looks a picture over before anything decodes it: a few kilobytes can claim a million pixels a
 * side. Reads only the frame of the file — the segments of a JPEG (ITU-T T.81, annex B), the chunks
 * of a PNG (ISO/IEC 15948, clause 5) — never the picture itself.
 */
public final class PictureFile {
  /** More than any phone or scanner writes for a page; two of them still fit into a case. */
  public static final int MOST_BYTES = 20 << 20;

  /** A page at 600 dots per inch has 35 million, the photograph of a present phone 48 million. */
  public static final int MOST_PIXELS = 50_000_000;

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_HEAD = 0x49484452;
  private static final int PNG_END = 0x49454E44;

  private static final int JPEG = 0xFFD8;
  private static final int JPEG_END = 0xD9;
  private static final int JPEG_SCAN = 0xDA;

  private PictureFile() {}

  /** Why a file cannot be used as a picture. */
  public enum Flaw {
    /** Neither JPEG nor PNG, whatever its name says. */
    OTHER_KIND,
    /** It ends before the picture does, or its frame makes no sense. */
    CUT_OFF,
    /** Beyond {@link #MOST_PIXELS}. */
    TOO_MANY_PIXELS,
    /** Beyond {@link #MOST_BYTES}. */
    TOO_LARGE
  }

  /** Empty when the file may be decoded. */
  public static Optional<Flaw> flaw(byte[] content) {
    if (content.length > MOST_BYTES) {
      return Optional.of(Flaw.TOO_LARGE);
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(content);
      if (content.length >= 8 && in.getLong(0) == PNG) {
        return png(in.position(8));
      }
      return content.length >= 3 && unsigned(in.getShort(0)) == JPEG && content[2] == (byte) 0xFF
          ? jpeg(in.position(2))
          : Optional.of(Flaw.OTHER_KIND);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
      return Optional.of(Flaw.CUT_OFF);
    }
  }

  private static int unsigned(short two) {
    return Short.toUnsignedInt(two);
  }

  private static Optional<Flaw> png(ByteBuffer in) {
    Optional<Flaw> size = Optional.of(Flaw.CUT_OFF);
    while (true) {
      int length = in.getInt();
      int type = in.getInt();
      if (type == PNG_HEAD) {
        size = size(in.getInt(in.position()), in.getInt(in.position() + 4));
      }
      if (length < 0) {
        throw new IllegalArgumentException("a length that leads back");
      }
      // What is beyond the end is no position, not even after an overflow.
      in.position(in.position() + length).getInt();
      if (type == PNG_END) {
        return size;
      }
    }
  }

  private static Optional<Flaw> jpeg(ByteBuffer in) {
    Optional<Flaw> size = Optional.of(Flaw.CUT_OFF);
    while (true) {
      int marker = marker(in);
      if (marker == JPEG_END) {
        return size;
      }
      int next = in.position() + unsigned(in.getShort(in.position()));
      if (isFrame(marker)) {
        size =
            size(
                unsigned(in.getShort(in.position() + 5)), unsigned(in.getShort(in.position() + 3)));
      }
      in.position(next);
      if (marker == JPEG_SCAN) {
        skipScan(in);
      }
    }
  }

  /** Markers may have any number of fill bytes before them. */
  private static int marker(ByteBuffer in) {
    if (in.get() != (byte) 0xFF) {
      throw new IllegalArgumentException("no marker");
    }
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = Byte.toUnsignedInt(in.get());
    }
    return marker;
  }

  /** SOF0 to SOF15 without the three that are tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Within a scan FF is followed by 00, or by one of eight restart marks. */
  private static void skipScan(ByteBuffer in) {
    while (true) {
      if (in.get() == (byte) 0xFF) {
        int next = Byte.toUnsignedInt(in.get(in.position()));
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
          in.position(in.position() - 1);
          return;
        }
      }
    }
  }

  private static Optional<Flaw> size(int width, int height) {
    if (width <= 0 || height <= 0) {
      return Optional.of(Flaw.CUT_OFF);
    }
    return (long) width * height > MOST_PIXELS
        ? Optional.of(Flaw.TOO_MANY_PIXELS)
        : Optional.empty();
  }
}
