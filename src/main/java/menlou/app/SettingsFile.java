package menlou.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import menlou.catalog.Language;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.ui.shell.Settings;
import menlou.ui.style.Theme;
import org.slf4j.LoggerFactory;

/** What the window remembers, beside the drafts. Losing it costs nobody anything. */
record SettingsFile(Path file, Language usual) {
  static SettingsFile of(Surroundings here) {
    return new SettingsFile(here.home().resolve("settings.properties"), here.language());
  }

  /** What was kept; the usual where nothing usable was. */
  Settings read() {
    Properties kept = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      kept.load(in);
    } catch (IOException | IllegalArgumentException none) {
      return new Settings(usual, Theme.LIGHT, 1);
    }
    Language language =
        Arrays.stream(Language.values())
            .filter(each -> each.code().equals(kept.getProperty("language")))
            .findFirst()
            .orElse(usual);
    Theme theme = "DARK".equals(kept.getProperty("theme")) ? Theme.DARK : Theme.LIGHT;
    return new Settings(language, theme, zoom(kept.getProperty("zoom", "1")));
  }

  private static double zoom(String text) {
    try {
      return Math.clamp(Double.parseDouble(text), 0.5, 3);
    } catch (NumberFormatException damaged) {
      return 1;
    }
  }

  void keep(Settings settings) {
    String text =
        "language=%s%ntheme=%s%nzoom=%s%n"
            .formatted(settings.language().code(), settings.theme(), settings.zoom());
    try {
      WholeFile.writeMakingFolders(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (Trouble refused) {
      LoggerFactory.getLogger("menlou").warn("settings not kept: {}", refused.code());
    }
  }
}
