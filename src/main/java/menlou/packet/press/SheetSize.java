package menlou.packet.press;

import java.util.Arrays;
import java.util.Optional;
import javax.print.attribute.standard.MediaSizeName;
import menlou.packet.page.PaperSize;

/** The papers there are pages for. */
enum SheetSize {
  A4(PaperSize.PORTRAIT, MediaSizeName.ISO_A4),
  A3(PaperSize.A3_PORTRAIT, MediaSizeName.ISO_A3);

  /** In points: a millimetre. */
  private static final float TOLERANCE = PaperSize.points(1);

  private final PaperSize size;

  @SuppressWarnings("ImmutableEnumChecker") // a constant of the JDK
  private final MediaSizeName media;

  SheetSize(PaperSize size, MediaSizeName media) {
    this.size = size;
    this.media = media;
  }

  MediaSizeName media() {
    return media;
  }

  /** Of a page, upright or across; lengths in points. */
  static Optional<SheetSize> of(float width, float height) {
    return Arrays.stream(values())
        .filter(
            each ->
                Math.abs(Math.min(width, height) - each.size.width()) < TOLERANCE
                    && Math.abs(Math.max(width, height) - each.size.height()) < TOLERANCE)
        .findFirst();
  }

  float width() {
    return size.width();
  }

  float height() {
    return size.height();
  }
}
