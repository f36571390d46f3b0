package menlou.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF taken apart into its objects, as text and streams, and put together again as somebody might
 * who knows the format (ISO 32000-1, 7.3 and 7.5) and means harm.
 *
 * @param trailer the dictionary, with its brackets
 */
record PdfObjects(List<Part> parts, String trailer) {
  private static final Pattern BEGIN = Pattern.compile("(\\d+) 0 obj\\s");
  private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)(?! \\d+ R)");
  private static final Pattern DATA = Pattern.compile("stream\\r?\\n");

  PdfObjects {
    parts = List.copyOf(parts);
  }

  /**
   * An object.
   *
   * @param text all but the stream
   * @param stream packed as in the file; empty when there is none
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
  record Part(int number, String text, byte[] stream) {
    boolean isStream() {
      return stream.length > 0;
    }

    Part withText(String other) {
      return new Part(number, other, stream);
    }

    Part withStream(byte[] other) {
      return new Part(number, text, other);
    }
  }

  /** Of a file without packed objects. */
  static PdfObjects of(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<Part> parts = new ArrayList<>();
    Matcher begin = BEGIN.matcher(text);
    int at = 0;
    while (begin.find(at)) {
      int end = text.indexOf("endobj", begin.end());
      int number = Integer.parseInt(begin.group(1));
      Matcher data = DATA.matcher(text).region(begin.end(), end < 0 ? text.length() : end);
      if (data.find()) {
        String dictionary = text.substring(begin.end(), data.start());
        Matcher length = LENGTH.matcher(dictionary);
        int said = length.find() ? Integer.parseInt(length.group(1)) : 0;
        int size = Math.min(said, file.length - data.end());
        byte[] stream = Arrays.copyOfRange(file, data.end(), data.end() + size);
        parts.add(new Part(number, dictionary, stream));
        end = text.indexOf("endobj", data.end() + size);
      } else {
        parts.add(new Part(number, text.substring(begin.end(), end).strip(), new byte[0]));
      }
      at = end;
    }
    int trailer = text.lastIndexOf("trailer");
    String dictionary = text.substring(trailer + 7, text.indexOf("startxref", trailer));
    return new PdfObjects(parts, dictionary.strip());
  }

  PdfObjects with(int index, Part part) {
    List<Part> others = new ArrayList<>(parts);
    others.set(index, part);
    return new PdfObjects(others, trailer);
  }

  PdfObjects withTrailer(String other) {
    return new PdfObjects(parts, other);
  }

  /** With true lengths, and a true table of places. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
    write(out, "%PDF-1.7\n");
    for (Part part : parts) {
      table.append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", part.number(), out.size()));
      write(out, part.number() + " 0 obj\n");
      write(out, part.text());
      if (part.isStream()) {
        write(out, "stream\n");
        out.writeBytes(part.stream());
        write(out, "\nendstream");
      }
      write(out, "\nendobj\n");
    }
    int place = out.size();
    write(out, table + "trailer\n" + trailer + "\nstartxref\n" + place + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
