package menlou.catalog;

import java.util.Locale;

/** A language the program speaks to people. Official forms are Chinese whatever is chosen here. */
public enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.SIMPLIFIED_CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * The folder name under {@code text/} and the code used in settings: {@code en} or {@code zh}.
   */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == EN ? ZH : EN;
  }

  /** The language a locale asks for; anything that is not Chinese is answered in English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }
}
