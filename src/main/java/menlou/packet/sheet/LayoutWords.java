package menlou.packet.sheet;

import java.util.Map;
import menlou.catalog.Texts;

/** The few words the layout itself adds, in the language of the pages. */
public record LayoutWords(Texts texts) {
  /** Such as 见附页 A-1. */
  String seeAnnex(String label) {
    return texts.get("packet.annex.see", Map.of("label", label));
  }

  /** Read instead of a picture; {@code place} is what the form says belongs there. */
  String attached(String place) {
    return texts.get("packet.picture.attached", Map.of("place", place));
  }

  /** The title of a sheet's further pages. */
  String continued(String title) {
    return texts.get("packet.sheet.continued", Map.of("title", title));
  }

  /** Above a signature box that goes on. */
  String signaturesContinued() {
    return texts.get("packet.sign.continued");
  }
}
