package menlou.packet.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import menlou.draft.Trouble;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * The document as it goes to the printer: the pages of a run, and nothing else of the file. The
 * case inside a packet stays here.
 *
 * @param size of all its pages
 * @param pages how many were chosen
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
record PrintCopy(byte[] bytes, SheetSize size, int pages, Run run) {
  /** Bookmarks of a damaged file may lead in circles. */
  private static final int MOST_BOOKMARKS = 10_000;

  private static final List<COSName> SHOWN =
      List.of(COSName.TYPE, COSName.CONTENTS, COSName.ANNOTS);

  /**
   * The pages an order asks for.
   *
   * @throws Trouble {@code print.range} when they are not there, {@code print.not-a4} when one of
   *     them is of another size
   */
  static PrintCopy of(PDDocument document, PrintOrder order) throws IOException {
    List<Integer> pages = PageChoice.of(order.pages(), document.getNumberOfPages());
    SheetSize size = size(document, pages);
    Run run = Run.of(pages, beginnings(document), order.copies(), order.duplex());
    try (PDDocument copy = new PDDocument()) {
      for (int side : run.sides()) {
        copy.addPage(
            side == Run.EMPTY
                ? new PDPage(new PDRectangle(size.width(), size.height()))
                : page(document.getPage(side - 1)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
      copy.save(out);
      return new PrintCopy(out.toByteArray(), size, pages.size(), run);
    }
  }

  /** What a page may have inherited is written into it; what tells of its structure is not. */
  private static PDPage page(PDPage from) {
    COSDictionary entries = new COSDictionary();
    for (COSName name : SHOWN) {
      if (from.getCOSObject().containsKey(name)) {
        entries.setItem(name, from.getCOSObject().getItem(name));
      }
    }
    PDPage page = new PDPage(entries);
    page.setResources(from.getResources());
    page.setMediaBox(from.getCropBox());
    page.setRotation(from.getRotation());
    return page;
  }

  /** All pages of one job lie on the same paper. */
  private static SheetSize size(PDDocument document, List<Integer> pages) {
    SheetSize first = size(document, pages.getFirst());
    for (int page : pages) {
      if (size(document, page) != first) {
        throw wrongSize(page);
      }
    }
    return first;
  }

  private static SheetSize size(PDDocument document, int page) {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    return SheetSize.of(box.getWidth(), box.getHeight()).orElseThrow(() -> wrongSize(page));
  }

  private static Trouble wrongSize(int page) {
    return new Trouble("print.not-a4", Map.of("page", Integer.toString(page)));
  }

  /** Pages a bookmark leads to, counted from 1: with them the parts begin. */
  private static Set<Integer> beginnings(PDDocument document) throws IOException {
    Set<Integer> beginnings = new TreeSet<>();
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    int left = MOST_BOOKMARKS;
    PDOutlineItem item = outline == null ? null : outline.getFirstChild();
    while (item != null && left-- > 0) {
      PDPage page = item.findDestinationPage(document);
      if (page != null) {
        beginnings.add(document.getPages().indexOf(page) + 1);
      }
      item = item.getNextSibling();
    }
    return beginnings;
  }
}
