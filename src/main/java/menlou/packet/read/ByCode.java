package menlou.packet.read;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each code of one font, worked out at its first use: a page asks for the same
 * letters again and again. Codes are 0 to 65535. Not thread-safe.
 */
public final class ByCode<T> {
  private static final int BLOCK = 256;

  private final @Nullable Object[][] blocks = new Object[65536 / BLOCK][];
  private final IntFunction<T> source;

  /**
   * Knows nothing yet.
   *
   * @param source what is to be known of a code; never null
   */
  public ByCode(IntFunction<T> source) {
    this.source = source;
  }

  public T get(int code) {
    @Nullable Object[] block = blocks[code / BLOCK];
    if (block == null) {
      block = new Object[BLOCK];
      blocks[code / BLOCK] = block;
    }
    Object known = block[code % BLOCK];
    if (known == null) {
      known = source.apply(code);
      block[code % BLOCK] = known;
    }
    @SuppressWarnings("unchecked") // Only what the source gives is kept.
    T found = (T) known;
    return found;
  }
}
