package menlou.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import menlou.catalog.Language;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedALIkonHandler;

/**
 * Makes the bundled fonts known, so that Chinese is readable on a computer without a Chinese font.
 * Once known, JavaFX also falls back to them for characters the chosen font lacks.
 */
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "NotoSans-Regular.ttf",
          "NotoSans-Bold.ttf",
          "NotoSansSC-Regular.ttf",
          "NotoSansSC-Bold.ttf");

  private Fonts() {}

  /** Call once, on the window's thread or before it starts; takes about 0.1 s. */
  public static void load() {
    FILES.forEach(file -> load(file, Fonts.class.getResourceAsStream("/font/" + file)));
    load("icons", new Material2OutlinedALIkonHandler().getFontResourceAsStream());
  }

  private static void load(String name, @Nullable InputStream font) {
    try (InputStream in = font) {
      if (in == null || Font.loadFont(in, 14) == null) {
        throw new IllegalStateException("font " + name);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** English gets the Latin face: the Chinese one sets curly quotation marks a full em wide. */
  public static String family(Language language) {
    return language == Language.ZH ? "Noto Sans SC" : "Noto Sans";
  }
}
