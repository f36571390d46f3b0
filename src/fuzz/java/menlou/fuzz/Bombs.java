package menlou.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Streams that unpack to far more than they are, made once: making them takes long. */
final class Bombs {
  private static final int MEGA = 1 << 20;

  static final List<byte[]> ALL =
      List.of(
          Packing.packed(new byte[MEGA], 3),
          Packing.packed(new byte[MEGA], 40),
          Packing.packed(new byte[MEGA], 300),
          Packing.packed(text("1 0 0 1 0 0 cm ", 60_000), 8),
          Packing.packed(text("0 0 9 9 re f ", 60_000), 4),
          Packing.packed(text("q ", 500_000), 8),
          Packing.packed(text("[", MEGA), 8),
          Packing.packed(text("0 0 m 9 9 l S ", 60_000), 2),
          Packing.packed(text("BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 20_000), 4),
          Packing.packed(Packing.packed(new byte[MEGA], 300)));

  private Bombs() {}

  private static byte[] text(String words, int times) {
    return words.repeat(times).getBytes(StandardCharsets.US_ASCII);
  }
}
