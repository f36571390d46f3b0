package menlou.packet.bind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * What the streams of a PDF unpack to, measured before anything is unpacked into the memory: a few
 * kilobytes can unpack to gigabytes. Pictures are left out.
 */
public final class StreamSizes {
  private static final int MOST_OBJECTS = 100_000;
  private static final long MOST_TOGETHER = 96L << 20;

  /** A font's table of letters; reading one takes far longer than unpacking it. */
  private static final long MOST_LETTERS = 4 << 20;

  /** Each packs what another has packed; nobody uses more than two. */
  private static final int MOST_FILTERS = 3;

  /** Made for other things than pictures, and stopped when they write too much. */
  private static final Set<COSName> STOPPABLE =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION);

  private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();

  private StreamSizes() {}

  /**
   * Measures every stream.
   *
   * @throws TooLarge when there are too many, or they unpack to too much
   */
  public static StreamSizes of(COSDocument document) throws IOException {
    if (document.getXrefTable().size() > MOST_OBJECTS) {
      throw new TooLarge("objects");
    }
    StreamSizes sizes = new StreamSizes();
    long left = MOST_TOGETHER;
    // Reading an object of a damaged file may add others to the table.
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      COSObject object = document.getObjectFromPool(key);
      COSBase found = object == null ? null : object.getObject();
      if (found instanceof COSDictionary font
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
        measured(letters, MOST_LETTERS);
      }
      if (found instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
        long size = measured(stream, left);
        left -= size;
        sizes.sizes.put(stream, size);
      }
    }
    return sizes;
  }

  /** Of a stream that was measured; that of an unknown one is what is in the file. */
  public long of(COSStream stream) {
    return sizes.getOrDefault(stream, stream.getLength());
  }

  /**
   * What a stream unpacks to, as far as it can be unpacked; a reader gets no further either.
   *
   * @throws TooLarge when that is more than {@code most} bytes, or cannot be known
   */
  public static long measured(COSStream stream, long most) throws IOException {
    List<COSName> filters = filters(stream);
    long size =
        filters.isEmpty() ? Math.max(0, stream.getLength()) : unpacked(stream, filters, most);
    if (size > most) {
      throw new TooLarge("stream");
    }
    return size;
  }

  private static List<COSName> filters(COSStream stream) throws TooLarge {
    List<COSName> names = new ArrayList<>();
    switch (stream.getFilters()) {
      case null -> {}
      case COSName alone -> names.add(alone);
      case COSArray several -> {
        for (int i = 0; i < several.size(); i++) {
          if (several.getObject(i) instanceof COSName name) {
            names.add(name);
          }
        }
      }
      case COSBase _ -> {}
    }
    if (names.size() > MOST_FILTERS || !STOPPABLE.containsAll(names)) {
      throw new TooLarge("filters");
    }
    return names;
  }

  private static long unpacked(COSStream stream, List<COSName> filters, long most)
      throws IOException {
    boolean plain = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
    if (filters.size() == 1 && filters.getFirst().equals(COSName.FLATE_DECODE) && plain) {
      return inflated(stream, most);
    }
    InputStream in = stream.createRawInputStream();
    long size = 0;
    for (int i = 0; i < filters.size(); i++) {
      Limited out = new Limited(most, i < filters.size() - 1);
      try (InputStream packed = in) {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, out, stream, i);
      } catch (TooLarge large) {
        throw large;
      } catch (IOException damaged) {
        return out.size;
      }
      size = out.size;
      in = new ByteArrayInputStream(out.kept.toByteArray());
    }
    return size;
  }

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
    } catch (ZipException | EOFException damaged) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** Counts what is written, and keeps it when another filter comes after. */
  private static final class Limited extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long most;
    private final boolean keeps;
    private long size;

    Limited(long most, boolean keeps) {
      this.most = most;
      this.keeps = keeps;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      size += length;
      if (size > most) {
        throw new TooLarge("stream");
      }
      if (keeps) {
        kept.write(bytes, from, length);
      }
    }
  }
}
