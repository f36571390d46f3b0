package menlou.packet.bind;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import menlou.packet.page.Content;
import menlou.packet.page.FontCodes;
import menlou.packet.page.Ink;
import menlou.packet.page.UsedFont;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Tongue;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes pages into one file that is both PDF/A-3u and PDF/UA-1. The same pages, description and
 * attachment give the same bytes. Thread-safe.
 */
public final class Binder {
  /** The colour profile of the output intent; its own words are of no interest to the reader. */
  private static final byte[] SRGB =
      Streams.pack(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

  private static final COSName OUTPUT_INTENT = COSName.getPDFName("OutputIntent");
  private static final COSName GTS_PDFA1 = COSName.getPDFName("GTS_PDFA1");

  /**
   * The file's bytes.
   *
   * @param attachment the case the pages were drawn from
   */
  public byte[] bind(
      List<BoundPage> pages, Description description, Optional<Attachment> attachment) {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      drawPages(document, pages, new Tongue(description.language()));
      describe(document, description);
      if (attachment.isPresent()) {
        attachment.get().embed(document, calendar(description));
      }
      document.setDocumentId(description.made().getEpochSecond());
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
  }

  private static void drawPages(PDDocument document, List<BoundPage> pages, Tongue tongue)
      throws IOException {
    StructureWriter structure = new StructureWriter();
    FontCodes codes = new FontCodes();
    PictureEmbedding pictures = new PictureEmbedding();
    PDResources resources = new PDResources();
    PDDocumentOutline outline = new PDDocumentOutline();
    for (BoundPage bound : pages) {
      PDPage page = new PDPage(new PDRectangle(bound.size().width(), bound.size().height()));
      structure.begin(page);
      Ink ink = new Ink(codes, pictures, bound.size(), tongue);
      bound.contents().forEach(content -> draw(content, ink, tongue, structure));
      page.setResources(resources);
      page.setContents(new PDStream(Streams.deflated(document, ink.bytes())));
      document.addPage(page);
      bound.bookmark().ifPresent(title -> outline.addLast(bookmark(title, page)));
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
    structure.finish(document);
    resources.getCOSObject().setItem(COSName.FONT, fonts(document, codes));
    resources.getCOSObject().setItem(COSName.XOBJECT, pictures.embed(document));
  }

  private static void draw(Content content, Ink ink, Tongue tongue, StructureWriter structure) {
    switch (content.tag()) {
      case Artefact artefact -> {
        ink.begin(artefact);
        ink.speak(tongue);
      }
      case Element element -> {
        if (content.marks().isEmpty()) {
          structure.place(element);
          return;
        }
        ink.begin(StructureTypes.name(element.role()).getName(), structure.mark(element, content));
        ink.speak(element.language().map(Tongue::new).orElse(tongue));
      }
    }
    content.marks().forEach(ink::draw);
    ink.end();
  }

  private static PDOutlineItem bookmark(String title, PDPage page) {
    PDPageFitDestination there = new PDPageFitDestination();
    there.setPage(page);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(there);
    return item;
  }

  private static COSDictionary fonts(PDDocument document, FontCodes codes) throws IOException {
    FontEmbedding embedding = new FontEmbedding(document);
    COSDictionary fonts = new COSDictionary();
    for (UsedFont used : codes.fonts().values()) {
      fonts.setItem(COSName.getPDFName(used.font().name().name()), embedding.embed(used));
    }
    return fonts;
  }

  private static void describe(PDDocument document, Description description) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(description.title());
    information.setProducer(Description.PRODUCER);
    information.setCreationDate(calendar(description));
    information.setModificationDate(calendar(description));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSStream xmp = Streams.plain(document, description.xmp().getBytes(StandardCharsets.UTF_8));
    xmp.setItem(COSName.TYPE, COSName.METADATA);
    xmp.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    catalog.setItem(COSName.METADATA, xmp);
    catalog.setItem(COSName.LANG, new COSString(description.language()));
    catalog.setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(outputIntent(document))));
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static COSDictionary outputIntent(PDDocument document) throws IOException {
    COSStream profile = Streams.packed(document, SRGB);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, OUTPUT_INTENT);
    intent.setItem(COSName.S, GTS_PDFA1);
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB"));
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private static Calendar calendar(Description description) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(description.made().toEpochMilli());
    return calendar;
  }
}
