package menlou.packet.blank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDFormFieldAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** A blank drawn for a test; places in points from the upper left corner of an upright A4 page. */
public final class DrawnBlank {
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);

  public DrawnBlank() {
    document.addPage(page);
  }

  /** A registration table as offices draw it: labels left, a line over both columns below. */
  public static byte[] table() {
    return new DrawnBlank()
        .box(60, 100, 100, 30)
        .box(160, 100, 300, 30)
        .box(60, 130, 100, 30)
        .box(160, 130, 300, 30)
        .box(60, 160, 400, 40)
        .words("Name", 70, 120)
        .words("Postcode", 70, 150)
        .bytes();
  }

  /** Drawing that may fail only as memory does. */
  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private DrawnBlank draw(Drawing drawing) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      drawing.on(content);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public DrawnBlank box(float x, float y, float width, float height) {
    return draw(
        content -> {
          content.addRect(x, HEIGHT - y - height, width, height);
          content.stroke();
        });
  }

  DrawnBlank line(float x1, float y1, float x2, float y2, float... dashes) {
    return draw(
        content -> {
          content.setLineDashPattern(dashes, 0);
          content.moveTo(x1, HEIGHT - y1);
          content.lineTo(x2, HEIGHT - y2);
          content.stroke();
        });
  }

  DrawnBlank lines(int count) {
    return draw(
        content -> {
          for (int i = 0; i < count; i++) {
            content.moveTo(60, 60);
            content.lineTo(100, 60);
            content.stroke();
          }
        });
  }

  DrawnBlank bar(float x, float y, float width, float height) {
    return draw(
        content -> {
          content.addRect(x, HEIGHT - y - height, width, height);
          content.fill();
        });
  }

  /** The same box by way of a scale, as programs of offices draw. */
  DrawnBlank halved(float x, float y, float width, float height) {
    return draw(
        content -> {
          content.transform(Matrix.getScaleInstance(0.5f, 0.5f));
          content.addRect(2 * x, 2 * (HEIGHT - y - height), 2 * width, 2 * height);
          content.stroke();
        });
  }

  public DrawnBlank words(String words, float x, float y) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 10);
          content.newLineAtOffset(x, HEIGHT - y);
          content.showText(words);
          content.endText();
        });
  }

  DrawnBlank field(String name, float x, float y, float width, float height) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      form = new PDAcroForm(document);
      form.setDefaultResources(new PDResources());
      document.getDocumentCatalog().setAcroForm(form);
    }
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(x, HEIGHT - y - height, width, height));
    widget.setPage(page);
    page.getAnnotations().add(widget);
    form.getFields().add(field);
    return this;
  }

  /** A field as forms have it: with a frame, a value and something that happens when it changes. */
  DrawnBlank framedField(String name, String value, float x, float y, float width, float height)
      throws IOException {
    field(name, x, y, width, height);
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    COSName font = form.getDefaultResources().add(new PDType1Font(FontName.HELVETICA));
    form.setDefaultAppearance("/" + font.getName() + " 10 Tf 0 g");
    PDTextField field = (PDTextField) form.getField(name);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setPrinted(true);
    PDAppearanceCharacteristicsDictionary look =
        new PDAppearanceCharacteristicsDictionary(new COSDictionary());
    look.setBorderColour(new PDColor(new float[] {0}, PDDeviceGray.INSTANCE));
    widget.setAppearanceCharacteristics(look);
    field.setDefaultAppearance("/" + font.getName() + " 10 Tf 0 g");
    field.setValue(value);
    PDFormFieldAdditionalActions actions = new PDFormFieldAdditionalActions();
    actions.setV(new PDActionJavaScript("app.alert('changed')"));
    field.setActions(actions);
    return this;
  }

  /** Boxes within a drawing that is moved and scaled as a whole. */
  DrawnBlank drawing(float x, float y, float scale, String operators) throws IOException {
    PDFormXObject drawing = new PDFormXObject(document);
    drawing.setBBox(new PDRectangle(400, 400));
    drawing.setResources(new PDResources());
    try (OutputStream out = drawing.getContentStream().createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    return draw(
        content -> {
          content.transform(new Matrix(scale, 0, 0, scale, x, HEIGHT - y));
          content.drawForm(drawing);
        });
  }

  DrawnBlank turned(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /** A drawing that draws itself ten times over. */
  DrawnBlank selfDrawing() throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    PDResources resources = new PDResources();
    COSDictionary things = new COSDictionary();
    things.setItem(COSName.getPDFName("Me"), form.getCOSObject());
    resources.getCOSObject().setItem(COSName.XOBJECT, things);
    form.setBBox(PDRectangle.A4);
    form.setResources(resources);
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write("/Me Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
    }
    return draw(content -> content.drawForm(form));
  }

  public byte[] bytes() {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.setDocumentId(1L);
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  byte[] locked() throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    return bytes();
  }

  static List<String> names(FoundBoxes found) {
    return found.boxes().stream().map(Box::name).toList();
  }
}
