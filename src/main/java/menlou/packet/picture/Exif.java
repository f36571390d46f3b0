package menlou.packet.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held when it took a JPEG (Exif 2.3, tag 274 in an APP1 segment). */
final class Exif {
  private static final int UPRIGHT = 1;
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int EXIF = 0x45786966;
  private static final int ORIENTATION = 274;

  private Exif() {}

  /** From 1 (upright) to 8; 1 when the file does not say, or says nonsense. */
  static int orientation(byte[] content) {
    try {
      return search(ByteBuffer.wrap(content));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
      return UPRIGHT;
    }
  }

  private static int search(ByteBuffer in) {
    if (Short.toUnsignedInt(in.getShort()) != START_OF_IMAGE) {
      return UPRIGHT;
    }
    while (in.remaining() > 4) {
      int marker = Short.toUnsignedInt(in.getShort());
      int length = Short.toUnsignedInt(in.getShort());
      if (marker == START_OF_SCAN || marker < 0xFF00) {
        return UPRIGHT;
      }
      if (marker == APP1 && length > 8 && in.getInt(in.position()) == EXIF) {
        return directory(in.slice(in.position() + 6, length - 8));
      }
      in.position(in.position() + length - 2);
    }
    return UPRIGHT;
  }

  private static int directory(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(at));
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + 12 * i;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
        int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
