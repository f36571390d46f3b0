package menlou.ui.question;

import java.util.Locale;

/** How wide an input is: it tells how long the answer is expected to be. */
enum Width {
  TINY,
  SHORT,
  MIDDLE,
  FULL;

  static Width forLength(int most) {
    if (most <= 6) {
      return TINY;
    }
    return most <= 20 ? SHORT : most <= 40 ? MIDDLE : FULL;
  }

  String style() {
    return "width-" + name().toLowerCase(Locale.ROOT);
  }
}
