package menlou.packet.proof;

import java.util.HashMap;
import java.util.Map;
import menlou.catalog.Texts;

/** Something that is not as it must be in a file, and where. */
public sealed interface Fault permits Defect, Alteration {
  /** The page, 1-based; 0 for the whole file. */
  int page();

  /** What the form calls the place, else words beside it; may be blank. */
  String place();

  /** Where its words stand, under {@code proof}. */
  String key();

  /** What the words have places for. */
  Map<String, String> details();

  /** In one sentence: where and what. */
  default String text(Texts texts) {
    Map<String, String> values = new HashMap<>(details());
    values.put("page", Integer.toString(page()));
    values.put("cell", place());
    String what = texts.get("proof." + key(), values);
    if (page() == 0) {
      return what;
    }
    values.put("what", what);
    return texts.get(place().isBlank() ? "proof.on-page" : "proof.in-cell", values);
  }
}
