package menlou.packet.page;

import java.util.EnumMap;
import java.util.Map;
import menlou.packet.type.FontFile;
import menlou.packet.type.FontName;

/**
 * Every character used in one document, numbered font by font in order of first use. Not
 * thread-safe.
 */
public final class FontCodes {
  private final Map<FontName, UsedFont> fonts = new EnumMap<>(FontName.class);

  /** The two-byte code that shows the character in the font. */
  int code(FontFile font, int codePoint, int glyph) {
    return fonts.computeIfAbsent(font.name(), _ -> new UsedFont(font)).code(codePoint, glyph);
  }

  /** The fonts used, by resource name. */
  public Map<FontName, UsedFont> fonts() {
    return fonts;
  }
}
