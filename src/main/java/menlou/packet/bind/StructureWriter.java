package menlou.packet.bind;

import java.util.IdentityHashMap;
import java.util.List;
import menlou.packet.page.Area;
import menlou.packet.page.Content;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes what the pages mean as a tree of structure elements (ISO 32000-1, 14.7): elements in the
 * order in which the pages show them, each with its marked content, and from each page back to its
 * elements. Confined to one document.
 */
final class StructureWriter {
  private static final COSName TABS = COSName.getPDFName("Tabs");
  private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");

  private final COSDictionary root = new COSDictionary();
  private final IdentityHashMap<Element, COSDictionary> written = new IdentityHashMap<>();
  private final COSArray byPage = new COSArray();
  private final StructureAttributes attributes = new StructureAttributes(this::entry);
  private COSDictionary page = new COSDictionary();
  private COSArray onPage = new COSArray();
  private float pageHeight;

  StructureWriter() {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
  }

  /** Begins a page; its contents follow. */
  void begin(PDPage next) {
    page = next.getCOSObject();
    pageHeight = next.getMediaBox().getHeight();
    onPage = new COSArray();
    page.setInt(COSName.STRUCT_PARENTS, byPage.size() / 2);
    page.setItem(TABS, COSName.S);
    byPage.add(COSInteger.get(byPage.size() / 2));
    byPage.add(onPage);
  }

  /** An element that shows nothing but has its place: an empty cell keeps a table regular. */
  void place(Element element) {
    switch (element.role()) {
      case Role.Cell _, Role.Header _ -> entry(element);
      case Role.Document _, Role.Part _, Role.Translation _ -> {}
      case Role.Division _, Role.Heading _, Role.Paragraph _ -> {}
      case Role.Series _, Role.Item _, Role.Label _, Role.Body _ -> {}
      case Role.Table _, Role.Row _, Role.Figure _ -> {}
    }
  }

  /** The number on this page of the marked content that shows the element. */
  int mark(Element element, Content content) {
    COSDictionary entry = entry(element);
    int number = onPage.size();
    onPage.add(entry);
    if (!entry.containsKey(COSName.PG)) {
      entry.setItem(COSName.PG, page);
    }
    boolean here = page.equals(entry.getItem(COSName.PG));
    add(entry, here ? COSInteger.get(number) : elsewhere(number));
    if (element.role() instanceof Role.Figure) {
      entry.setItem(COSName.A, bounds(Bounds.of(content.marks())));
    }
    return number;
  }

  /** Marked content on a page other than the element's first one. */
  private COSDictionary elsewhere(int number) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, MARKED_CONTENT);
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, number);
    return reference;
  }

  private COSDictionary entry(Element element) {
    COSDictionary known = written.get(element);
    if (known != null) {
      return known;
    }
    COSDictionary parent = element.parent().map(this::entry).orElse(root);
    COSDictionary entry = new COSDictionary();
    written.put(element, entry);
    entry.setItem(COSName.S, StructureTypes.name(element.role()));
    entry.setItem(COSName.P, parent);
    add(parent, entry);
    describe(entry, element.role());
    return entry;
  }

  private static void add(COSDictionary entry, COSBase kid) {
    COSBase kids = entry.getItem(COSName.K);
    if (kids instanceof COSArray several) {
      several.add(kid);
    } else {
      entry.setItem(COSName.K, kids == null ? kid : new COSArray(List.of(kids, kid)));
    }
  }

  private void describe(COSDictionary entry, Role role) {
    switch (role) {
      case Role.Part(String title) -> entry.setString(COSName.T, title);
      case Role.Translation(String language) -> entry.setString(COSName.LANG, language);
      case Role.Figure(String alternative) -> entry.setString(COSName.ALT, alternative);
      case Role.Series _, Role.Header _, Role.Cell _ ->
          attributes.of(role).ifPresent(each -> entry.setItem(COSName.A, each));
      case Role.Document _, Role.Division _, Role.Heading _, Role.Paragraph _ -> {}
      case Role.Item _, Role.Label _, Role.Body _, Role.Table _, Role.Row _ -> {}
    }
  }

  /** Where a figure is, so that a reader can show it (ISO 32000-1, 14.8.5.4.3). */
  private COSDictionary bounds(Area area) {
    COSDictionary layout = StructureAttributes.direct("Layout");
    layout.setName("Placement", "Block");
    PDRectangle box =
        new PDRectangle(area.x(), pageHeight - area.bottom(), area.width(), area.height());
    layout.setItem(COSName.BBOX, box.getCOSArray());
    return layout;
  }

  /** Puts the tree into the document. */
  void finish(PDDocument document) {
    root.setItem(COSName.PARENT_TREE, tree(COSName.NUMS, byPage));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, byPage.size() / 2);
    if (attributes.named().size() > 0) {
      root.setItem(ID_TREE, tree(COSName.NAMES, attributes.named()));
    }
    COSDictionary marked = new COSDictionary();
    marked.setDirect(true);
    marked.setBoolean("Marked", true);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.MARK_INFO, marked);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  private static COSDictionary tree(COSName key, COSArray leaves) {
    COSDictionary tree = new COSDictionary();
    tree.setItem(key, leaves);
    return tree;
  }
}
