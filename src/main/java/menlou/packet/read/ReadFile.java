package menlou.packet.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import menlou.draft.Trouble;
import menlou.packet.bind.StreamSizes;
import menlou.packet.bind.Untrusted;
import menlou.packet.page.Area;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * A PDF as it is read back.
 *
 * @param extras what the file has besides pages, by the standard's names, such as AcroForm
 */
public record ReadFile(List<ReadPage> pages, Set<String> extras) {
  private static final int LARGEST_FILE = 128 << 20;
  private static final int MOST_PAGES = 3_000;

  public ReadFile {
    pages = List.copyOf(pages);
  }

  /**
   * Reads every page.
   *
   * @throws Trouble {@code packet.too-large}, {@code packet.encrypted}, or {@code packet.damaged}
   *     when the pages cannot be followed
   */
  public static ReadFile of(byte[] bytes) {
    return new Untrusted("packet", LARGEST_FILE).read(bytes, ReadFile::read);
  }

  /** The same for a file that was in other hands. */
  public static ReadFile ofOthers(byte[] bytes) {
    return new Untrusted("packet", LARGEST_FILE)
        .read(
            bytes,
            document -> {
              StreamSizes.of(document.getDocument());
              return read(document);
            });
  }

  private static ReadFile read(PDDocument document) throws IOException {
    FontBook fonts = new FontBook();
    Allowance allowance = new Allowance();
    List<ReadPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (pages.size() == MOST_PAGES) {
        throw new Trouble("packet.too-large", Map.of());
      }
      pages.add(page(page, fonts, allowance));
    }
    return new ReadFile(pages, extras(document));
  }

  private static ReadPage page(PDPage page, FontBook fonts, Allowance allowance)
      throws IOException {
    PDRectangle box = page.getCropBox();
    AffineTransform place =
        new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
    Walk walk =
        new Walk(
            fonts, allowance, place, new Rectangle2D.Float(0, 0, box.getWidth(), box.getHeight()));
    COSDictionary resources =
        page.getResources() == null ? null : page.getResources().getCOSObject();
    var contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents != null) {
      walk.follow(Contents.of(contents), resources);
    }
    return new ReadPage(
        box.getWidth(),
        box.getHeight(),
        Math.floorMod(page.getRotation(), 360),
        walk.glyphs(),
        walk.shapes(),
        notes(page, box));
  }

  private static List<ReadPage.Note> notes(PDPage page, PDRectangle sheet) throws IOException {
    List<ReadPage.Note> notes = new ArrayList<>();
    for (PDAnnotation note : page.getAnnotations()) {
      PDRectangle box = note.getRectangle() == null ? new PDRectangle() : note.getRectangle();
      String kind = note.getSubtype() == null ? "" : note.getSubtype();
      Area area =
          new Area(
              box.getLowerLeftX() - sheet.getLowerLeftX(),
              sheet.getUpperRightY() - box.getUpperRightY(),
              box.getWidth(),
              box.getHeight());
      notes.add(new ReadPage.Note(kind, area));
    }
    return notes;
  }

  /** Everything the catalog names, and the names it keeps. */
  private static Set<String> extras(PDDocument document) {
    Set<String> extras = new TreeSet<>();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.keySet().forEach(key -> extras.add(key.getName()));
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      names.keySet().forEach(key -> extras.add(key.getName()));
    }
    return extras;
  }
}
