package menlou.packet.blank;

import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import menlou.packet.bind.Description;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Makes paper of a blank: what can be seen stays, what does something goes, and so does what the
 * file claims to be, because with our words on its pages that is no longer proved.
 */
final class PlainPaper {
  private static final Set<COSName> KEPT =
      Set.of(
          COSName.TYPE,
          COSName.PAGES,
          COSName.VERSION,
          COSName.LANG,
          COSName.getPDFName("OCProperties"));

  private static final List<COSName> ACTIVE = List.of(COSName.ANNOTS, COSName.AA);

  private PlainPaper() {}

  static void make(PDDocument document) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      // The frames and shades of its fields are part of what is seen.
      form.flatten();
    }
    for (PDPage page : document.getPages()) {
      ACTIVE.forEach(page.getCOSObject()::removeItem);
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    List.copyOf(catalog.keySet()).stream()
        .filter(key -> !KEPT.contains(key))
        .forEach(catalog::removeItem);
  }

  /** The same blank, marks and moment give the same file. */
  static void describe(PDDocument document, Instant made) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setProducer(Description.PRODUCER);
    Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    moment.setTimeInMillis(made.toEpochMilli());
    information.setCreationDate(moment);
    information.setModificationDate(moment);
    document.setDocumentInformation(information);
    document.setDocumentId(made.getEpochSecond());
  }
}
