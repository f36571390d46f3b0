package menlou.packet.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Unpacks streams, never to more than a page can need: a few kilobytes can unpack to gigabytes. */
final class Contents {
  private static final int LARGEST = 32 << 20;

  /** Packed in ways we cannot stop half way. */
  private static final int LARGEST_UNUSUAL = 64 << 10;

  private Contents() {}

  /** The streams of a page one after another, or one stream alone. */
  static byte[] of(COSBase contents) throws IOException {
    if (!(contents instanceof COSArray list)) {
      return contents instanceof COSStream stream ? of(stream) : new byte[0];
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < list.size(); i++) {
      if (list.getObject(i) instanceof COSStream stream) {
        all.writeBytes(of(stream));
        all.write('\n');
        limit(all.size());
      }
    }
    return all.toByteArray();
  }

  static byte[] of(COSStream stream) throws IOException {
    COSBase filter = stream.getDictionaryObject(COSName.FILTER);
    if (filter instanceof COSArray filters && filters.size() == 1) {
      filter = filters.getObject(0);
    }
    boolean deflated = COSName.FLATE_DECODE.equals(filter);
    boolean predicted = stream.getDictionaryObject(COSName.DECODE_PARMS) != null;
    if (deflated && !predicted) {
      return inflated(stream);
    }
    if (filter != null && stream.getLength() > LARGEST_UNUSUAL) {
      throw new IOException("packed in an unusual way");
    }
    try (InputStream in = stream.createInputStream()) {
      return limited(in);
    }
  }

  private static byte[] inflated(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.createRawInputStream();
        InputStream in = new InflaterInputStream(raw, inflater, 8192)) {
      return limited(in);
    } finally {
      inflater.end();
    }
  }

  private static byte[] limited(InputStream in) throws IOException {
    byte[] all = in.readNBytes(LARGEST + 1);
    limit(all.length);
    return all;
  }

  private static void limit(int size) throws IOException {
    if (size > LARGEST) {
      throw new IOException("larger than any page");
    }
  }
}
