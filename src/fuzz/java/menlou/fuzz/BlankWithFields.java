package menlou.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** An office's blank: a table, a drawing within the page, form fields with frames. */
final class BlankWithFields {
  private BlankWithFields() {}

  static byte[] bytes() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDResources resources = new PDResources();
      COSName font = resources.add(new PDType1Font(FontName.HELVETICA));
      PDAcroForm form = new PDAcroForm(document);
      form.setDefaultResources(resources);
      form.setDefaultAppearance("/" + font.getName() + " 10 Tf 0 g");
      document.getDocumentCatalog().setAcroForm(form);
      for (int i = 0; i < 3; i++) {
        field(document, page, form, "field" + i, new PDRectangle(100, 300 + 40 * i, 150, 25));
      }
      try (var content = new PDPageContentStream(document, page)) {
        for (int row = 0; row < 5; row++) {
          content.addRect(60, 700 - 30 * row, 100, 30);
          content.addRect(160, 700 - 30 * row, 300, 30);
          content.stroke();
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 10);
          content.newLineAtOffset(65, 710 - 30 * row);
          content.showText("Label " + row);
          content.endText();
        }
        PDFormXObject drawing = new PDFormXObject(document);
        drawing.setBBox(PDRectangle.A4);
        drawing.setResources(new PDResources());
        write(drawing.getContentStream().getCOSObject(), "60 450 200 40 re S 60 490 9 9 re f");
        content.drawForm(drawing);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId(1L);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void field(
      PDDocument document, PDPage page, PDAcroForm form, String name, PDRectangle place)
      throws IOException {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(place);
    widget.setPage(page);
    widget.setPrinted(true);
    PDAppearanceStream look = new PDAppearanceStream(document);
    look.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    look.setResources(new PDResources());
    write(look.getCOSObject(), "0 0 150 25 re S");
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(look);
    widget.setAppearance(looks);
    page.getAnnotations().add(widget);
    form.getFields().add(field);
  }

  private static void write(COSStream stream, String content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
