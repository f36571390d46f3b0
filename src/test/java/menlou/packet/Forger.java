package menlou.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import menlou.packet.page.Area;
import menlou.packet.read.Glyph;
import menlou.packet.read.ReadFile;
import menlou.packet.read.ReadPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Changes finished packets, as somebody might who does not want it to be seen. */
final class Forger {
  private static final Pattern CODE = Pattern.compile("(?<=[<0-9A-F])[0-9A-F]{4}(?=[0-9A-F]*>)");

  private Forger() {}

  /** Something done to an open file. */
  @FunctionalInterface
  interface Change {
    void make(PDDocument document) throws IOException;
  }

  static byte[] changed(byte[] packet, Change change) {
    try (PDDocument document = Loader.loadPDF(packet)) {
      change.make(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The content of a page, 1-based, rewritten. */
  static byte[] rewritten(byte[] packet, int page, UnaryOperator<String> edit) {
    return changed(
        packet,
        document -> {
          PDPage sheet = document.getPage(page - 1);
          String content =
              new String(sheet.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
          sheet.setContents(new PDStream(stream(document, edit.apply(content))));
        });
  }

  static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  /** A letter on a page: which one it is, counted from 0 in the order of painting. */
  record Letter(int page, int index, Glyph glyph) {
    /** Where its code stands in the content. */
    private Matcher code(String content) {
      Matcher code = CODE.matcher(content);
      for (int i = 0; i <= index; i++) {
        if (!code.find()) {
          throw new IllegalStateException("no letter " + index);
        }
      }
      return code;
    }

    String withCode(String content, UnaryOperator<String> change) {
      Matcher code = code(content);
      return content.substring(0, code.start())
          + change.apply(code.group())
          + content.substring(code.end());
    }

    /** Rewrites the last operator of a kind before the letter. */
    String withOperator(String content, String operator, UnaryOperator<String> change) {
      int end = content.lastIndexOf(" " + operator + "\n", code(content).start());
      int start = content.lastIndexOf('\n', end - 1) + 1;
      return content.substring(0, start)
          + change.apply(content.substring(start, end))
          + content.substring(end);
    }
  }

  /** The first letter of these words that stand in the area. */
  static Letter letter(byte[] packet, int page, Area area, String words) {
    ReadPage read = ReadFile.of(packet).pages().get(page - 1);
    for (int i = 0; i < read.glyphs().size(); i++) {
      if (read.glyphs().get(i).isIn(area) && begins(read, i, words)) {
        return new Letter(page, i, read.glyphs().get(i));
      }
    }
    throw new IllegalStateException("not on page " + page + ": " + words);
  }

  private static boolean begins(ReadPage page, int at, String words) {
    StringBuilder read = new StringBuilder();
    for (int i = at; i < page.glyphs().size() && read.length() < words.length(); i++) {
      read.append(page.glyphs().get(i).text());
    }
    return read.toString().equals(words);
  }
}
