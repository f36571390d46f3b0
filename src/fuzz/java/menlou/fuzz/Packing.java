package menlou.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Deflates and inflates. */
final class Packing {
  private Packing() {}

  static byte[] packed(byte[] content) {
    return packed(content, 1);
  }

  static byte[] packed(byte[] content, int times) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream to = new DeflaterOutputStream(out, deflater)) {
      for (int i = 0; i < times; i++) {
        to.write(content);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  /** Empty when it is not deflated. */
  static Optional<byte[]> unpacked(byte[] stream) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stream))) {
      return Optional.of(in.readNBytes(4 << 20));
    } catch (IOException other) {
      return Optional.empty();
    }
  }
}
