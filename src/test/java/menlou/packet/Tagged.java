package menlou.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import menlou.packet.page.Area;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a file and every letter in it, read back by a reader that knows nothing of how
 * it was made.
 */
final class Tagged {
  /**
   * One letter.
   *
   * @param number of the marked content it stands in; absent in artefacts and outside of all
   * @param artefact the type and subtype of the artefact it stands in
   * @param language of the span it stands in; blank for the language of the file
   */
  record Letter(
      int page,
      String text,
      Area area,
      Optional<Integer> number,
      Optional<String> artefact,
      String language) {}

  /** One piece of marked content. */
  record Piece(int page, int number) {}

  /** An element, its children and what it shows, in order. */
  static final class Node {
    final @Nullable Node parent;
    final String type;
    final String title;
    final String alternative;

    /** Blank for the language of the element around it. */
    final String language;

    final List<String> headers = new ArrayList<>();
    final int rows;
    final List<Node> children = new ArrayList<>();
    final List<Piece> pieces = new ArrayList<>();
    private final COSDictionary entry;

    private Node(COSDictionary entry, @Nullable Node parent) {
      this.entry = entry;
      this.parent = parent;
      type = entry.getNameAsString(COSName.S);
      title = entry.getString(COSName.T, "");
      alternative = entry.getString(COSName.ALT, "");
      language = entry.getString(COSName.LANG, "");
      COSDictionary attributes =
          Optional.ofNullable(entry.getCOSDictionary(COSName.A)).orElseGet(COSDictionary::new);
      rows = attributes.getInt("RowSpan", 1);
      Optional.ofNullable(attributes.getCOSArray(COSName.getPDFName("Headers")))
          .ifPresent(all -> all.forEach(each -> headers.add(((COSString) each).getString())));
    }

    /** This element and everything in it, in the order of reading. */
    Stream<Node> all() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    /** The nearest element of the type around this one, or itself. */
    Optional<Node> around(String wanted) {
      return type.equals(wanted)
          ? Optional.of(this)
          : Optional.ofNullable(parent).flatMap(each -> each.around(wanted));
    }
  }

  private final List<Letter> letters = new ArrayList<>();
  private final Map<Piece, Node> owners = new HashMap<>();
  private final Map<Piece, COSBase> parents = new HashMap<>();
  private final Map<Piece, String> words = new HashMap<>();
  private final Map<String, Node> named = new HashMap<>();
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Node root;

  private Tagged(PDDocument document) throws IOException {
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      pages.put(document.getPage(page - 1).getCOSObject(), page);
      new Reader(page).getText(document);
    }
    for (Letter letter : letters) {
      letter
          .number()
          .ifPresent(
              number ->
                  words.merge(new Piece(letter.page(), number), letter.text(), String::concat));
    }
    COSDictionary tree =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    root = node((COSDictionary) kids(tree).getFirst(), null);
    readParents(document, tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
  }

  static Tagged of(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new Tagged(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<COSBase> kids(COSDictionary entry) {
    COSBase kids = entry.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        all.add(several.getObject(i));
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  private Node node(COSDictionary entry, @Nullable Node parent) {
    Node node = new Node(entry, parent);
    Optional.ofNullable(entry.getString(COSName.ID)).ifPresent(id -> named.put(id, node));
    for (COSBase kid : kids(entry)) {
      if (kid instanceof COSInteger number) {
        own(node, entry, number.intValue());
      } else if (kid instanceof COSDictionary other && other.containsKey(COSName.MCID)) {
        own(node, other, other.getInt(COSName.MCID));
      } else {
        node.children.add(node((COSDictionary) kid, node));
      }
    }
    return node;
  }

  private void own(Node node, COSDictionary where, int number) {
    Integer page = pages.get(where.getCOSDictionary(COSName.PG));
    Piece piece = new Piece(page == null ? 0 : page, number);
    node.pieces.add(piece);
    if (owners.put(piece, node) != null) {
      throw new IllegalStateException("two elements show " + piece);
    }
  }

  private void readParents(PDDocument document, COSArray numbers) {
    for (int i = 0; i < numbers.size(); i += 2) {
      int key = ((COSInteger) numbers.getObject(i)).intValue();
      COSArray elements = (COSArray) numbers.getObject(i + 1);
      for (PDPage page : document.getPages()) {
        if (page.getStructParents() == key) {
          Integer number = pages.get(page.getCOSObject());
          for (int at = 0; at < elements.size(); at++) {
            parents.put(new Piece(number == null ? 0 : number, at), elements.getObject(at));
          }
        }
      }
    }
  }

  private final class Reader extends PDFTextStripper {
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private final int page;

    Reader(int page) {
      this.page = page;
      setStartPage(page);
      setEndPage(page);
      setSuppressDuplicateOverlappingText(false);
      addOperator(new BeginMarkedContentSequence(this));
      addOperator(new BeginMarkedContentSequenceWithProperties(this));
      addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
      open.push(properties == null ? new COSDictionary() : properties);
    }

    @Override
    public void endMarkedContentSequence() {
      open.pop();
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      float size = at.getFontSizeInPt();
      letters.add(
          new Letter(
              page,
              at.getUnicode(),
              new Area(at.getX(), at.getY() - size * 0.7f, at.getWidth(), size * 0.7f),
              open.stream()
                  .filter(each -> each.containsKey(COSName.MCID))
                  .map(each -> each.getInt(COSName.MCID))
                  .findFirst(),
              open.stream()
                  .filter(each -> each.containsKey(COSName.TYPE))
                  .map(
                      each ->
                          each.getNameAsString(COSName.TYPE)
                              + " "
                              + each.getNameAsString(COSName.SUBTYPE, ""))
                  .findFirst(),
              open.stream()
                  .map(each -> each.getString(COSName.LANG, ""))
                  .filter(each -> !each.isEmpty())
                  .findFirst()
                  .orElse("")));
    }
  }

  List<Letter> letters() {
    return letters;
  }

  /** The element of the whole document. */
  Node root() {
    return root;
  }

  /** What is marked on the pages, as the tree tells it, in the order of reading. */
  List<Piece> order() {
    return root.all().flatMap(node -> node.pieces.stream()).toList();
  }

  /** The element that shows a piece. */
  Optional<Node> owner(Piece piece) {
    return Optional.ofNullable(owners.get(piece));
  }

  /** Whether the page points back at the element that shows the piece. */
  boolean isPointedBack(Piece piece) {
    return owner(piece).map(node -> node.entry.equals(parents.get(piece))).orElse(false);
  }

  /** Everything an element says, in the order of reading, without blanks. */
  String text(Node node) {
    return node.all()
        .flatMap(each -> each.pieces.stream())
        .map(piece -> words.getOrDefault(piece, ""))
        .collect(Collectors.joining())
        .replaceAll("[\\s\u3000]", "");
  }

  /** What the headers of a cell say. */
  List<String> headers(Node cell) {
    return cell.headers.stream()
        .map(name -> Optional.ofNullable(named.get(name)).map(this::text).orElse("?" + name))
        .toList();
  }
}
