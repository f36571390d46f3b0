package menlou.packet.blank;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * What every stream of a blank unpacks to, measured before anything is unpacked into the memory.
 * Pictures are left alone: nobody here looks at them.
 */
final class StreamSizes {
  private static final int MOST_OBJECTS = 100_000;
  private static final long MOST_TOGETHER = 96L << 20;

  /** Unusual packing is not measured, so little of it must be. */
  private static final long MOST_UNUSUAL = 1 << 14;

  private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();

  private StreamSizes() {}

  /**
   * Measures every stream.
   *
   * @throws menlou.draft.Trouble {@code blank.too-large}
   */
  static StreamSizes of(COSDocument document) throws IOException {
    Budget.require(document.getXrefTable().size() <= MOST_OBJECTS);
    StreamSizes sizes = new StreamSizes();
    long together = 0;
    // Reading an object of a damaged file may add others to the table.
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      COSObject object = document.getObjectFromPool(key);
      COSBase found = object == null ? null : object.getObject();
      if (found instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
        long size = measured(stream, MOST_TOGETHER - together);
        together += size;
        Budget.require(together <= MOST_TOGETHER);
        sizes.sizes.put(stream, size);
      }
    }
    return sizes;
  }

  private static long measured(COSStream stream, long most) throws IOException {
    COSBase filter = stream.getFilters();
    if (filter == null) {
      return Math.max(0, stream.getLength());
    }
    if (!filter.equals(COSName.FLATE_DECODE) && !isAlone(filter)) {
      Budget.require(stream.getLength() <= MOST_UNUSUAL);
      return MOST_UNUSUAL;
    }
    return inflated(stream, most);
  }

  private static boolean isAlone(COSBase filter) {
    return filter instanceof org.apache.pdfbox.cos.COSArray filters
        && filters.size() == 1
        && COSName.FLATE_DECODE.equals(filters.getObject(0));
  }

  /** As far as it can be unpacked; a reader gets no further either. */
  private static long inflated(COSStream stream, long most) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.createRawInputStream();
        InputStream in = new InflaterInputStream(raw, inflater)) {
      byte[] nowhere = new byte[8192];
      int read = 0;
      while (read >= 0 && inflater.getBytesWritten() <= most) {
        read = in.read(nowhere);
      }
      return inflater.getBytesWritten();
    } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** Of a stream of the blank; that of an unknown one is what is in the file. */
  long of(COSStream stream) {
    return sizes.getOrDefault(stream, stream.getLength());
  }
}
