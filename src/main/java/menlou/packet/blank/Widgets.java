package menlou.packet.blank;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Area;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads the form fields of a page (ISO 32000-1, 12.7), as far as there is room to write in. */
final class Widgets {
  private static final int MOST = 5_000;
  private static final int DEEPEST = 32;
  private static final int LONGEST_NAME = 120;
  private static final float LEAST = 3;

  private static final COSName WIDGET = COSName.getPDFName("Widget");
  private static final COSName BUTTON_FLAGS = COSName.FF;
  private static final int PUSH_BUTTON = 1 << 16;

  /** A field under the name its author gave it. */
  record Widget(String name, Area area) {}

  private Widgets() {}

  static List<Widget> on(PDPage page, PageFrame frame) {
    List<Widget> widgets = new ArrayList<>();
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    Budget.require(annotations == null || annotations.size() <= MOST);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && WIDGET.equals(annotation.getDictionaryObject(COSName.SUBTYPE))
          && annotation.getDictionaryObject(COSName.RECT) instanceof COSArray corners
          && corners.size() == 4
          && !isPushButton(annotation)) {
        Area area = frame.area(new PDRectangle(corners));
        if (area.width() >= LEAST && area.height() >= LEAST) {
          widgets.add(new Widget(name(annotation), area));
        }
      }
    }
    return widgets;
  }

  private static boolean isPushButton(COSDictionary widget) {
    return widget.getDictionaryObject(BUTTON_FLAGS) instanceof org.apache.pdfbox.cos.COSNumber flags
        && COSName.BTN.equals(widget.getDictionaryObject(COSName.FT))
        && (flags.intValue() & PUSH_BUTTON) != 0;
  }

  /** Names of the fields around it, outermost first, with dots between. */
  private static String name(COSDictionary widget) {
    String name = "";
    COSBase at = widget;
    for (int depth = 0; at instanceof COSDictionary field && depth < DEEPEST; depth++) {
      String part = field.getString(COSName.T);
      if (part != null && !part.isBlank()) {
        name = name.isEmpty() ? part : part + "." + name;
      }
      at = field.getDictionaryObject(COSName.PARENT);
    }
    String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }
}
