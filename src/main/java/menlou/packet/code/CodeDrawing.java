package menlou.packet.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.BitSet;
import java.util.Map;
import menlou.packet.page.Modules;

/**
 * Turns codes into squares: QR codes (ISO/IEC 18004) of version 6, error correction M, so that all
 * are of one size.
 */
public final class CodeDrawing {
  private static final int VERSION = 6;

  /**
   * The mask is fixed, because trying all eight takes ten times as long and compressed bytes look
   * alike under each.
   */
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.QR_VERSION, VERSION, EncodeHintType.QR_MASK_PATTERN, 4);

  private CodeDrawing() {}

  public static Modules of(PageCode code) {
    return modules(code.text());
  }

  static Modules modules(String text) {
    try {
      ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
      int side = matrix.getWidth();
      BitSet dark = new BitSet(side * side);
      for (int row = 0; row < side; row++) {
        for (int column = 0; column < side; column++) {
          dark.set(row * side + column, matrix.get(column, row) == 1);
        }
      }
      return new Modules(side, dark);
    } catch (WriterException impossible) {
      throw new IllegalStateException("pieces are cut to fit", impossible);
    }
  }
}
