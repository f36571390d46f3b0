package menlou.packet.blank;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import menlou.packet.bind.FontEmbedding;
import menlou.packet.page.FontCodes;
import menlou.packet.page.Ink;
import menlou.packet.page.Mark;
import menlou.packet.page.Picture;
import menlou.packet.page.UsedFont;
import menlou.packet.structure.Tongue;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Marks of ours over pages of others. What is laid over a page is one drawing with fonts of its
 * own, so that no name of ours meets one of theirs.
 */
final class Overlay {
  private final PDDocument document;
  private final FontCodes codes = new FontCodes();
  private final List<Sheet> sheets = new ArrayList<>();

  private record Sheet(PDPage page, PageFrame frame, Ink ink) {}

  Overlay(PDDocument document) {
    this.document = document;
  }

  /** The marks stand where they are on the page as it is seen. */
  void lay(PDPage page, List<Mark> marks) {
    PageFrame frame = PageFrame.of(page);
    Ink ink = new Ink(codes, Overlay::noPicture, frame.height(), new Tongue("zh-CN"));
    marks.forEach(ink::draw);
    sheets.add(new Sheet(page, frame, ink));
  }

  private static String noPicture(Picture picture) {
    throw new IllegalArgumentException("only words and lines are laid over a blank");
  }

  /** Puts everything into the document; to be called once, at the end. */
  void finish() throws IOException {
    FontEmbedding embedding = new FontEmbedding(document);
    COSDictionary fonts = new COSDictionary();
    for (UsedFont used : codes.fonts().values()) {
      fonts.setItem(COSName.getPDFName(used.font().name().name()), embedding.embed(used));
    }
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    for (Sheet sheet : sheets) {
      try (PDPageContentStream content =
          new PDPageContentStream(document, sheet.page(), AppendMode.APPEND, true, true)) {
        content.drawForm(drawing(sheet, resources));
      }
    }
  }

  private PDFormXObject drawing(Sheet sheet, PDResources resources) throws IOException {
    PDFormXObject drawing = new PDFormXObject(document);
    drawing.setBBox(new PDRectangle(sheet.frame().width(), sheet.frame().height()));
    drawing.setMatrix(sheet.frame().drawing());
    drawing.setResources(resources);
    try (OutputStream out = drawing.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(sheet.ink().bytes());
    }
    return drawing;
  }
}
