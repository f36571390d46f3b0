package menlou.ui.question;

import javafx.util.StringConverter;
import menlou.catalog.CodeList;
import menlou.catalog.Language;
import org.jspecify.annotations.Nullable;

/** How boxes show the entries of a list: in both languages, with official codes. */
final class EntryNames extends StringConverter<CodeList.Entry> {
  private final Language language;
  private final boolean both;

  /**
   * Names for one language.
   *
   * @param both adds the name in the other language, so that either can be searched and the clerk
   *     sees the official one
   */
  EntryNames(Language language, boolean both) {
    this.language = language;
    this.both = both;
  }

  @Override
  public String toString(CodeList.@Nullable Entry entry) {
    if (entry == null) {
      return "";
    }
    return both
        ? entry.name(language) + "  ·  " + entry.name(language.other()) + code(entry.id())
        : entry.name(language);
  }

  /** Official codes help a clerk; the program's own names of things would not. */
  private static String code(String id) {
    return id.matches("[A-Z0-9]+") ? "  ·  " + id : "";
  }

  @Override
  public CodeList.Entry fromString(String typed) {
    throw new UnsupportedOperationException("the box is not typed into");
  }
}
