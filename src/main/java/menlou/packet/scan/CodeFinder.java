package menlou.packet.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import menlou.packet.code.CodePlaces;
import menlou.packet.code.PageCode;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codes on the picture of a page, however it lies. It looks where the foot of the page
 * may be first, then on the whole picture; from one code found it knows where all others must be.
 * The same picture always gives the same codes.
 */
final class CodeFinder {
  /** The part of the longer side that surely holds the foot, also of a page lying askew. */
  private static final double FOOT = 0.16;

  /** How many squares around a code are looked at with it; neighbours begin after six. */
  private static final List<Integer> AROUND = List.of(4, 2, 5);

  private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

  private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
      List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

  private final Grey picture;
  private final Set<String> texts = new LinkedHashSet<>();
  private final List<Frame> seen = new ArrayList<>();

  private @Nullable Grey smooth;

  private CodeFinder(Grey picture) {
    this.picture = picture;
  }

  /** The texts of all codes found, of ours and others. */
  static Set<String> find(Grey picture) {
    CodeFinder finder = new CodeFinder(picture);
    finder.look();
    return finder.texts;
  }

  private void look() {
    look(picture);
    if (seen.isEmpty()) {
      look(smooth());
    }
    lookAround();
  }

  private void look(Grey at) {
    int width = at.width();
    int height = at.height();
    int foot = (int) (FOOT * Math.max(width, height));
    int strip = Math.min(foot, height);
    int side = Math.min(foot, width);
    look(at, 0, height - strip, width, strip);
    look(at, 0, 0, width, strip);
    look(at, width - side, 0, side, height);
    look(at, 0, 0, side, height);
    look(at, 0, 0, width, height);
  }

  /** Looks at a part, unless codes were seen before. */
  private void look(Grey at, int x, int y, int width, int height) {
    LuminanceSource part = at.part(x, y, width, height);
    for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
      if (seen.isEmpty()) {
        try {
          BinaryBitmap bitmap = new BinaryBitmap(binarizer.apply(part));
          for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
            note(result, point -> new Point2D.Double(x + point.getX(), y + point.getY()));
          }
        } catch (NotFoundException _) {
          // Nothing here, seen in this way.
        }
      }
    }
  }

  /**
   * Keeps what a code says, and where it lies.
   *
   * @param place where on the picture a point of the result lies
   */
  private void note(Result result, Function<ResultPoint, Point2D> place) {
    texts.add(result.getText());
    if (PageCode.read(result.getText()).orElse(null)
        instanceof PageCode.Reading.Good(PageCode code)) {
      List<Point2D> points = Arrays.stream(result.getResultPoints()).map(place).toList();
      seen.add(Frame.of(points, code.stream() == PageCode.Stream.PAGE ? code.index() : -1));
    }
  }

  /** Every place a code may have on the page, worked out from the nearest whose place is known. */
  private void lookAround() {
    for (PaperSize size : List.of(PaperSize.PORTRAIT, PaperSize.LANDSCAPE)) {
      List<Area> places = new ArrayList<>(CodePlaces.foot(size));
      if (size == PaperSize.PORTRAIT) {
        places.addAll(CodePlaces.body());
      }
      for (int number = 0; number < places.size(); number++) {
        nearest(places, number)
            .filter(place -> seen.stream().noneMatch(place::isSame))
            .filter(place -> place.looksLikeCode(picture))
            .ifPresent(this::read);
      }
    }
  }

  private Optional<Frame> nearest(List<Area> places, int number) {
    Frame nearest = null;
    double least = Double.MAX_VALUE;
    for (Frame frame : seen) {
      Frame there = frame.other(places, number).orElse(null);
      if (there != null && there.distance(frame) < least) {
        nearest = there;
        least = there.distance(frame);
      }
    }
    return Optional.ofNullable(nearest);
  }

  private void read(Frame place) {
    for (Supplier<Grey> at : List.<Supplier<Grey>>of(() -> picture, this::smooth)) {
      if (isRead(at.get(), place)) {
        return;
      }
    }
  }

  private boolean isRead(Grey at, Frame place) {
    for (int around : AROUND) {
      LuminanceSource straight = at.straightened(place, around).whole();
      for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
        try {
          BinaryBitmap bitmap = new BinaryBitmap(binarizer.apply(straight));
          Result result = new QRCodeReader().decode(bitmap, HINTS);
          note(result, point -> place.point(point.getX(), point.getY(), around));
          return true;
        } catch (ReaderException _) {
          // Not to be read in this way.
        }
      }
    }
    return false;
  }

  /** Without specks; made when first needed. */
  private Grey smooth() {
    Grey made = smooth;
    if (made == null) {
      made = picture.smoothed();
      smooth = made;
    }
    return made;
  }
}
