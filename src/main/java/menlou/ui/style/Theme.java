package menlou.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** Light paper or dark ink. */
public enum Theme {
  LIGHT,
  DARK;

  String base() {
    return switch (this) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }

  String colours() {
    return "/style/" + name().toLowerCase(java.util.Locale.ROOT) + ".css";
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
