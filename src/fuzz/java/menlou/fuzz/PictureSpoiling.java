package menlou.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** What can be done to a picture by somebody who knows PNG (ISO/IEC 15948), JPEG and TIFF. */
enum PictureSpoiling implements Spoiling {
  /** Sizes and kinds in the head of a PNG, with a true sum. */
  HEAD {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      if (!isPng(file)) {
        return SHORTS.of(file, chance);
      }
      byte[] spoilt = file.clone();
      ByteBuffer head = ByteBuffer.wrap(spoilt);
      switch (chance.below(3)) {
        case 0 -> head.putInt(16 + 4 * chance.below(2), chance.of(SIZES));
        case 1 -> head.put(24 + chance.below(5), (byte) chance.below(20));
        default -> {
          head.putInt(16, chance.of(SIZES));
          head.putInt(20, chance.of(SIZES));
        }
      }
      return summed(spoilt);
    }
  },
  /** Another packed content, of a true length and with a true sum. */
  BOMB {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("IDAT");
      if (!isPng(file) || at < 0) {
        return ByteSpoiling.TWICE.of(file, chance);
      }
      byte[] bomb = chance.of(Bombs.ALL);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(file, 0, at - 4);
      String kind = chance.of(List.of("IDAT", "zTXt", "iCCP", "PLTE", "tRNS"));
      chunk(out, kind, bomb);
      out.write(file, at - 4, file.length - at + 4);
      return out.toByteArray();
    }
  },
  /** Lengths, tags and offsets of JPEG and TIFF are of two bytes or four. */
  SHORTS {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      byte[] spoilt = file.clone();
      for (int i = 1 + chance.below(3); i > 0 && spoilt.length > 8; i--) {
        int most = chance.inHundred(70) ? Math.min(700, spoilt.length - 4) : spoilt.length - 4;
        int at = chance.below(most);
        if (chance.inHundred(50)) {
          ByteBuffer.wrap(spoilt).putShort(at, chance.of(SIZES).shortValue());
        } else {
          ByteBuffer.wrap(spoilt).putInt(at, chance.of(SIZES));
        }
      }
      return spoilt;
    }
  };

  private static final List<Integer> SIZES =
      List.of(0, 1, 3, 7, 255, 4096, 6000, 30_000, 65_535, 100_000, Integer.MAX_VALUE, -1);

  private static boolean isPng(byte[] file) {
    return file.length > 33 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
  }

  private static byte[] summed(byte[] png) {
    ByteBuffer.wrap(png).putInt(29, sum(png, 12, 17));
    return png;
  }

  private static int sum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }

  private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) {
    byte[] named = ByteSpoiling.joined(kind.getBytes(StandardCharsets.US_ASCII), content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(sum(named, 0, named.length)).array());
  }
}
