package menlou.draft;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/** Invents what has the frame of a PNG (ISO/IEC 15948, clause 5), and noise inside. */
final class RandomPictures {
  private RandomPictures() {}

  static byte[] png(RandomGenerator random) {
    byte[] noise = new byte[random.nextInt(200)];
    random.nextBytes(noise);
    return ByteBuffer.allocate(8 + 25 + 12 + noise.length + 12)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(1 + random.nextInt(500))
        .putInt(1 + random.nextInt(500))
        .put(new byte[9])
        .putInt(noise.length)
        .putInt(0x49444154)
        .put(noise)
        .putInt(0)
        .putInt(0)
        .putInt(0x49454E44)
        .putInt(0)
        .array();
  }
}
