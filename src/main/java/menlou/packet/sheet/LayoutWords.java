package menlou.packet.sheet;

import java.util.Map;
import menlou.catalog.Texts;

/** The few words the layout itself adds, in the language of the pages. */
public record LayoutWords(Texts texts) {
  /** Such as 见附页 A-1. */
  String seeAnnex(String label) {
    return texts.get("packet.annex.see", Map.of("label", label));
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
