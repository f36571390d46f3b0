package menlou.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes what {@link PackedData} reads. */
final class Packing {
  private final Map<String, Integer> pool;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Packing(Map<String, Integer> pool) {
    this.pool = pool;
  }

  /** Packs what the content writes. */
  static byte[] pack(Consumer<Packing> content) {
    Packing body = new Packing(new LinkedHashMap<>());
    content.accept(body);
    Packing whole = new Packing(body.pool);
    whole.number(body.pool.size());
    body.pool.keySet().forEach(text -> whole.block(text.getBytes(StandardCharsets.UTF_8)));
    whole.out.writeBytes(body.out.toByteArray());
    return whole.out.toByteArray();
  }

  void piece(Consumer<Packing> content) {
    Packing inner = new Packing(pool);
    content.accept(inner);
    block(inner.out.toByteArray());
  }

  private void block(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  void tag(int tag) {
    out.write(tag);
  }

  void number(int value) {
    int left = value;
    while (left > 0x7F) {
      out.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  void wide(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write((int) (value >>> shift));
    }
  }

  void text(String text) {
    number(pool.computeIfAbsent(text, _ -> pool.size()));
  }
}
