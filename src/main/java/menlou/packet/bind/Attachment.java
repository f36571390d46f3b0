package menlou.packet.bind;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The case file carried inside a packet, as an associated file the pages were made from (ISO
 * 19005-3, 6.8).
 */
public final class Attachment {
  /** The name it is filed under inside the PDF. */
  static final String NAME = "case.menlou.json";

  /** Where the fingerprint stands: the standard's own checksum is MD5, which proves little. */
  static final COSName FINGERPRINT = COSName.getPDFName("MENLOU_SHA256");

  private static final String TYPE = "application/json";
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName SOURCE = COSName.getPDFName("Source");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");

  /** Where it is written how the pages were drawn from the case. */
  static final COSName RECIPE = COSName.getPDFName("MENLOU_Drawn");

  private final byte[] bytes;
  private final SortedMap<String, String> recipe;

  /**
   * A case to carry. The bytes are not copied, because they may be many, and must not change any
   * more.
   *
   * @param recipe how the pages were drawn from it, in names and words
   */
  public Attachment(byte[] bytes, SortedMap<String, String> recipe) {
    this.bytes = bytes;
    this.recipe = new TreeMap<>(recipe);
  }

  void embed(PDDocument document, Calendar made) throws IOException {
    PDEmbeddedFile file = new PDEmbeddedFile(document, Streams.source(bytes), COSName.FLATE_DECODE);
    file.setSubtype(TYPE);
    file.setSize(bytes.length);
    file.setCreationDate(made);
    file.setModDate(made);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(NAME);
    specification.setFileUnicode(NAME);
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    COSDictionary entry = specification.getCOSObject();
    entry.setItem(RELATIONSHIP, SOURCE);
    entry.setItem(FINGERPRINT, new COSString(fingerprint(bytes)));
    COSDictionary drawn = new COSDictionary();
    recipe.forEach((name, words) -> drawn.setString(name, words));
    entry.setItem(RECIPE, drawn);
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, new COSArray(List.of(entry)));
  }

  /** SHA-256 in lower-case hexadecimal. */
  public static String fingerprint(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
