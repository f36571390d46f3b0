package menlou.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import menlou.packet.bind.BoundPage;
import menlou.packet.page.Area;
import menlou.packet.page.Content;
import menlou.packet.page.Mark;
import menlou.packet.page.Modules;
import menlou.packet.type.FontFile;
import menlou.packet.type.FontName;
import menlou.packet.type.Galley;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws pages with OpenPDF: the same words, lines, shades and codes in the same places and subsets
 * of the same fonts; no structure, no attachment, no archive format, which it is not asked for.
 */
final class Yardstick {
  private final Map<FontName, BaseFont> fonts = new EnumMap<>(FontName.class);

  byte[] draw(List<BoundPage> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    try (Document document = new Document()) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      for (BoundPage page : pages) {
        document.setPageSize(new Rectangle(page.size().width(), page.size().height()));
        if (!document.isOpen()) {
          document.open();
        } else {
          document.newPage();
        }
        PdfContentByte canvas = writer.getDirectContent();
        for (Content content : page.contents()) {
          for (Mark mark : content.marks()) {
            draw(canvas, mark, page.size().height());
          }
        }
      }
    }
    return out.toByteArray();
  }

  private void draw(PdfContentByte canvas, Mark mark, float height) throws IOException {
    switch (mark) {
      case Mark.Words words -> words(canvas, words, height);
      case Mark.Rule rule -> {
        canvas.setGrayStroke(rule.grey());
        canvas.setLineWidth(rule.weight());
        canvas.moveTo(rule.x1(), height - rule.y1());
        canvas.lineTo(rule.x2(), height - rule.y2());
        canvas.stroke();
      }
      case Mark.Shade(Area area, float grey) -> {
        canvas.setGrayFill(grey);
        canvas.rectangle(area.x(), height - area.bottom(), area.width(), area.height());
        canvas.fill();
      }
      case Mark.Code(Area area, Modules modules) -> code(canvas, area, modules, height);
      case Mark.Photo _, Mark.Slanted _ -> {}
    }
  }

  private void words(PdfContentByte canvas, Mark.Words words, float height) throws IOException {
    Galley galley = words.text().galley();
    float em = words.text().size() * words.text().narrow();
    canvas.setGrayFill(words.grey());
    canvas.beginText();
    float x = words.x();
    int atom = words.line().from();
    while (atom < words.line().to()) {
      if (galley.isBlank(atom)) {
        x += advance(words, galley, atom++, em);
        continue;
      }
      FontFile font = galley.font(atom);
      float start = x;
      StringBuilder run = new StringBuilder();
      while (atom < words.line().to() && !galley.isBlank(atom) && galley.font(atom) == font) {
        run.appendCodePoint(galley.codePoint(atom));
        x += advance(words, galley, atom++, em);
      }
      canvas.setFontAndSize(font(font.name()), words.text().size());
      canvas.setTextMatrix(words.text().narrow(), 0, 0, 1, start, height - words.baseline());
      canvas.showText(run.toString());
    }
    canvas.endText();
  }

  private static float advance(Mark.Words words, Galley galley, int atom, float em) {
    float width = galley.width(atom, em);
    return galley.stretches(atom) ? width + words.stretch() : width;
  }

  private static void code(PdfContentByte canvas, Area area, Modules modules, float height)
      throws IOException {
    int row = (modules.side() + 7) / 8;
    byte[] bits = new byte[row * modules.side()];
    for (int y = 0; y < modules.side(); y++) {
      for (int x = 0; x < modules.side(); x++) {
        if (!modules.isDark(x, y)) {
          bits[y * row + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    Image image = Image.getInstance(modules.side(), modules.side(), 1, 1, bits);
    canvas.addImage(
        image, area.width(), 0, 0, area.height(), area.x(), height - area.bottom(), true);
  }

  private BaseFont font(FontName name) throws IOException {
    BaseFont known = fonts.get(name);
    if (known == null) {
      try (InputStream in =
          Objects.requireNonNull(Yardstick.class.getResourceAsStream(name.resource()))) {
        known =
            BaseFont.createFont(
                name.postScriptName() + ".ttf",
                BaseFont.IDENTITY_H,
                BaseFont.EMBEDDED,
                true,
                in.readAllBytes(),
                null);
      }
      fonts.put(name, known);
    }
    return known;
  }
}
