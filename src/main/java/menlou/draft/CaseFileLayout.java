package menlou.draft;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The one way JSON is laid out: names in the order given, two blanks a level, line feeds on every
 * system, nothing escaped that need not be. The same content is the same bytes everywhere.
 */
public final class CaseFileLayout {
  /** A multiple of three, so that pieces of base64 fit together. */
  private static final int PIECE = 3 << 16;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
  private final StringBuilder out = new StringBuilder();

  private CaseFileLayout() {}

  /**
   * UTF-8 bytes ending in a line feed.
   *
   * @param json maps, lists, texts, whole numbers and truth values; bytes become base64
   */
  public static byte[] bytes(Map<String, ?> json) {
    CaseFileLayout layout = new CaseFileLayout();
    layout.value(json, "\n");
    layout.out.append('\n');
    layout.flush();
    return layout.bytes.toByteArray();
  }

  private void flush() {
    bytes.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  /**
   * Piece by piece: pictures fill most of a file, and as one text they would take twice the room.
   */
  private void base64(byte[] content) {
    out.append('"');
    flush();
    for (int from = 0; from < content.length; from += PIECE) {
      byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
      bytes.writeBytes(Base64.getEncoder().encode(piece));
    }
    out.append('"');
  }

  private void value(Object value, String line) {
    switch (value) {
      case Map<?, ?> map -> map(map, line);
      case List<?> list -> list(list, line);
      case String text -> text(text);
      case byte[] content -> base64(content);
      case Integer number -> out.append(number.intValue());
      case Boolean truth -> out.append(truth.booleanValue());
      default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
    }
  }

  private void map(Map<?, ?> map, String line) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    String deeper = line + "  ";
    String before = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(before).append(deeper);
      text((String) entry.getKey());
      out.append(": ");
      value(entry.getValue(), deeper);
      before = ",";
    }
    out.append(line).append('}');
  }

  private void list(List<?> list, String line) {
    if (list.isEmpty()) {
      out.append("[]");
      return;
    }
    String deeper = line + "  ";
    String before = "[";
    for (Iterator<?> items = list.iterator(); items.hasNext(); before = ",") {
      out.append(before).append(deeper);
      value(items.next(), deeper);
    }
    out.append(line).append(']');
  }

  private void text(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }
}
