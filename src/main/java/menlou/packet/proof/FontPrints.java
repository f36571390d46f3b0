package menlou.packet.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import menlou.packet.read.Outlines;
import menlou.packet.type.FontFile;
import menlou.packet.type.FontName;
import menlou.packet.type.Fonts;

/**
 * The outlines of our own fonts, to tell whether a file draws a character as our font does. Each
 * font is gone through once, in some hundredths of a second, and half a megabyte of it kept.
 * Thread-safe.
 */
final class FontPrints {
  private static final int TICKED = 0x2611;
  private static final int BOX = 0x25A1;

  private final Fonts fonts;
  private final Map<FontName, long[]> prints = new ConcurrentHashMap<>();

  FontPrints(Fonts fonts) {
    this.fonts = fonts;
  }

  /** One of our fonts by the name files know it by. */
  Optional<FontFile> find(String name) {
    return Arrays.stream(FontName.values())
        .filter(each -> each.postScriptName().equals(name))
        .findFirst()
        .map(fonts::file);
  }

  /** The glyph a character is drawn with; a ticked box is a box with its tick drawn apart. */
  static int glyph(FontFile font, int character) {
    return font.glyph(character == TICKED ? BOX : character);
  }

  long print(FontFile font, int glyph) {
    return prints.computeIfAbsent(font.name(), _ -> all(font))[glyph];
  }

  private static long[] all(FontFile font) {
    try (InputStream in = font.trueType().getOriginalData()) {
      Outlines outlines = new Outlines(in.readAllBytes());
      long[] all = new long[outlines.count()];
      Arrays.setAll(all, outlines::print);
      return all;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a font in memory", impossible);
    }
  }
}
