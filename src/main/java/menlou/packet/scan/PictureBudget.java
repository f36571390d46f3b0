package menlou.packet.scan;

import java.io.IOException;
import java.util.Set;
import menlou.packet.bind.StreamSizes;
import menlou.packet.bind.TooLarge;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Which pictures of one page are unpacked; looks at what a picture says of itself. */
final class PictureBudget {
  /** All pictures of a page together: scanners put a second and a third one over the page. */
  private static final long MOST_PIXELS = 120_000_000;

  /** Of one pixel, with what is transparent. */
  private static final long BYTES = 4;

  /** Never larger than the picture, and none of a scanner is packed twice. */
  private static final Set<COSName> OF_PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE);

  private static final Set<COSName> FAX =
      Set.of(COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);

  /** Every pixel of the others may have to be worked out by a program of the file's own. */
  private static final Set<COSName> COLOURS =
      Set.of(
          COSName.DEVICEGRAY,
          COSName.DEVICERGB,
          COSName.DEVICECMYK,
          COSName.CALGRAY,
          COSName.CALRGB,
          COSName.ICCBASED,
          COSName.INDEXED,
          COSName.SEPARATION);

  /** Packed bytes of a picture among the operators; the standard advises a few thousand. */
  private static final int MOST_INLINE = 1 << 15;

  /** What a packed byte may unpack to, by the packings that stretch most. */
  private static final int STRETCH = 1_000;

  private static final Set<COSName> UNPACKED =
      Set.of(
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION);

  private long pixels;

  /**
   * The same for a picture among the operators, as the codes of packets are.
   *
   * @param said names are shortened there
   */
  boolean allows(COSDictionary said, byte[] data) throws IOException {
    long width = said.getLong(COSName.W, said.getLong(COSName.WIDTH, 0));
    long height = said.getLong(COSName.H, said.getLong(COSName.HEIGHT, 0));
    PictureSize.step(width, height);
    COSBase filter = said.getDictionaryObject(COSName.F, COSName.FILTER);
    boolean plain = filter == null || (filter instanceof COSName name && UNPACKED.contains(name));
    charge(Math.max(width * height, plain ? data.length : (long) data.length * STRETCH));
    return plain || (alone(filter) instanceof COSName && data.length <= MOST_INLINE);
  }

  private void charge(long more) throws TooLarge {
    pixels += more;
    if (pixels > MOST_PIXELS) {
      throw new TooLarge("pictures");
    }
  }

  /**
   * Whether the picture can be drawn at all.
   *
   * @throws menlou.draft.Trouble {@code scan.pixels}
   * @throws TooLarge when it unpacks to more than its pixels, or there are too many
   */
  boolean allows(COSStream picture) throws IOException {
    return isSimple(picture)
        && isAllowed(picture, COSName.SMASK)
        && isAllowed(picture, COSName.MASK);
  }

  private boolean isAllowed(COSStream picture, COSName mask) throws IOException {
    return !(picture.getDictionaryObject(mask) instanceof COSStream other) || isSimple(other);
  }

  private boolean isSimple(COSStream picture) throws IOException {
    long width = picture.getLong(COSName.WIDTH, 0);
    long height = picture.getLong(COSName.HEIGHT, 0);
    PictureSize.step(width, height);
    charge(width * height);
    if (!isOfColours(picture.getDictionaryObject(COSName.COLORSPACE))) {
      return false;
    }
    COSBase filter = alone(picture.getFilters());
    if (filter instanceof COSName name && OF_PICTURES.contains(name)) {
      Passes.require(picture.createRawInputStream());
      return true;
    }
    if (filter instanceof COSName name && FAX.contains(name)) {
      return isFax(picture);
    }
    StreamSizes.measured(picture, (width + 1) * (height + 1) * BYTES);
    return true;
  }

  private static @Nullable COSBase alone(@Nullable COSBase filter) {
    return filter instanceof COSArray filters && filters.size() == 1
        ? filters.getObject(0)
        : filter;
  }

  private static boolean isOfColours(@Nullable COSBase colours) {
    COSBase family =
        colours instanceof COSArray array && array.size() > 0 ? array.getObject(0) : colours;
    return family == null || (family instanceof COSName name && COLOURS.contains(name));
  }

  /** It says a second time how large it is. */
  private static boolean isFax(COSStream picture) {
    if (alone(picture.getDictionaryObject(COSName.DECODE_PARMS)) instanceof COSDictionary said) {
      PictureSize.step(said.getLong(COSName.COLUMNS, 0), said.getLong(COSName.ROWS, 0));
    }
    return true;
  }
}
