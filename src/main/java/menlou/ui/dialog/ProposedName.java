package menlou.ui.dialog;

import java.util.regex.Pattern;

/** Makes of a title, which may hold anything, the name of a file every system takes. */
public final class ProposedName {
  /** In bytes of UTF-8; systems take 255, and endings and marks follow. */
  private static final int LONGEST = 150;

  /** What separates folders or is barred on Windows, what steers, what turns a line around. */
  private static final Pattern BARRED =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]+");

  /** Windows means devices by these, whatever follows the dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private ProposedName() {}

  /** The name without ending; {@code otherwise} when nothing of the title is left. */
  public static String of(String title, String otherwise) {
    String plain = BARRED.matcher(title.strip()).replaceAll("_").strip();
    String cut = cut(plain).replaceAll("^[. _]+|[. _]+$", "");
    if (cut.isEmpty()) {
      return otherwise;
    }
    return DEVICE.matcher(cut).matches() ? cut + "_" : cut;
  }

  private static String cut(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (bytes > LONGEST) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
