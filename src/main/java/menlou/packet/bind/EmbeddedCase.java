package menlou.packet.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import menlou.draft.CaseFile;
import menlou.draft.Trouble;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds the case inside a packet. Trusts nothing: sizes are limited before anything is unpacked.
 */
public final class EmbeddedCase {
  /** The largest case file, and half as much again for its pictures on the pages. */
  public static final int MOST_BYTES = CaseFile.MOST_BYTES / 2 * 3;

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");

  private EmbeddedCase() {}

  /**
   * What a packet carries.
   *
   * @param recipe how its pages were drawn from the case; without entries where it is not said
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
  public record Carried(byte[] content, Map<String, String> recipe) {}

  /** See {@link menlou.packet.PacketFile#open}. */
  public static Optional<byte[]> read(byte[] bytes) {
    return open(bytes).map(Carried::content);
  }

  /** The case and how it was drawn; as {@link #read} otherwise. */
  public static Optional<Carried> open(byte[] bytes) {
    return new Untrusted("packet", MOST_BYTES).read(bytes, EmbeddedCase::find);
  }

  private static Trouble trouble(String code) {
    return new Trouble(code, Map.of());
  }

  private static Optional<Carried> find(PDDocument document) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSArray files = catalog.getCOSArray(ASSOCIATED);
    Set<COSDictionary> cases = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; files != null && i < files.size(); i++) {
      COSBase entry = files.getObject(i);
      if (entry instanceof COSDictionary file
          && Attachment.NAME.equals(file.getString(COSName.UF))) {
        cases.add(file);
      }
    }
    if (cases.size() > 1) {
      throw trouble("packet.several-cases");
    }
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    COSDictionary file = cases.iterator().next();
    return Optional.of(new Carried(content(file), recipe(file)));
  }

  private static Map<String, String> recipe(COSDictionary file) {
    COSDictionary drawn = file.getCOSDictionary(Attachment.RECIPE);
    Map<String, String> recipe = new TreeMap<>();
    if (drawn != null) {
      drawn.keySet().forEach(key -> recipe.put(key.getName(), drawn.getString(key, "")));
    }
    return recipe;
  }

  private static byte[] content(COSDictionary file) throws IOException {
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    if (embedded == null
        || !(embedded.getDictionaryObject(COSName.F) instanceof COSStream stream)
        || !COSName.FLATE_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))) {
      throw trouble("packet.damaged");
    }
    byte[] content = inflated(stream);
    if (!Attachment.fingerprint(content).equals(file.getString(Attachment.FINGERPRINT))) {
      throw trouble("packet.case-altered");
    }
    return content;
  }

  /** Unpacks by hand, because a few kilobytes can unpack to gigabytes. */
  private static byte[] inflated(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.createRawInputStream();
        InputStream in = new InflaterInputStream(raw, inflater)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[8192];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        out.write(chunk, 0, read);
        if (out.size() > CaseFile.MOST_BYTES) {
          throw trouble("packet.too-large");
        }
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
