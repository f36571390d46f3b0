package menlou.packet.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import menlou.packet.code.PageCode;

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
    int width = picture.width();
    int height = picture.height();
    int foot = (int) (FOOT * Math.max(width, height));
    int strip = Math.min(foot, height);
    int side = Math.min(foot, width);
    look(0, height - strip, width, strip);
    if (seen.isEmpty()) {
      look(0, 0, width, strip);
    }
    if (seen.isEmpty()) {
      look(width - side, 0, side, height);
    }
    if (seen.isEmpty()) {
      look(0, 0, side, height);
    }
    if (seen.isEmpty()) {
      look(0, 0, width, height);
    }
    lookAround();
  }

  private void look(int x, int y, int width, int height) {
    LuminanceSource part = picture.part(x, y, width, height);
    for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
      if (seen.isEmpty()) {
        try {
          BinaryBitmap bitmap = new BinaryBitmap(binarizer.apply(part));
          for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
            texts.add(result.getText());
            code(result)
                .ifPresent(code -> seen.add(Frame.of(result.getResultPoints(), x, y, code)));
          }
        } catch (NotFoundException _) {
          // Nothing here, seen in this way.
        }
      }
    }
  }

  private static Optional<PageCode> code(Result result) {
    return PageCode.read(result.getText()).orElse(null)
            instanceof PageCode.Reading.Good(PageCode code)
        ? Optional.of(code)
        : Optional.empty();
  }

  /** Every place a code may have on the page, worked out from a code whose place is known. */
  private void lookAround() {
    Optional<Frame> known = seen.stream().filter(Frame::isPlaced).findFirst();
    known.ifPresent(
        frame -> {
          for (Frame place : frame.others()) {
            if (place.looksLikeCode(picture) && seen.stream().noneMatch(place::isSame)) {
              read(place);
            }
          }
        });
  }

  private void read(Frame place) {
    for (int around : AROUND) {
      LuminanceSource straight = picture.straightened(place, around).whole();
      for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
        try {
          Result result =
              new QRCodeReader().decode(new BinaryBitmap(binarizer.apply(straight)), HINTS);
          texts.add(result.getText());
          seen.add(place);
          return;
        } catch (ReaderException _) {
          // Not to be read in this way.
        }
      }
    }
  }
}
