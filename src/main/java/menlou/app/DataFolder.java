package menlou.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the user's data belongs by the custom of each system. */
final class DataFolder {
  private DataFolder() {}

  /**
   * {@code MENLOU_HOME} when set; otherwise {@code %APPDATA%\Menlou}, {@code ~/Library/Application
   * Support/Menlou}, or {@code menlou} below {@code XDG_DATA_HOME} (by default {@code
   * ~/.local/share}; XDG Base Directory Specification 0.8).
   */
  static Path of(Map<String, String> environment, String system, String userHome) {
    Optional<String> chosen = set(environment, "MENLOU_HOME");
    if (chosen.isPresent()) {
      return Path.of(chosen.get()).toAbsolutePath();
    }
    Path home = Path.of(userHome);
    if (system.startsWith("Windows")) {
      return set(environment, "APPDATA")
          .map(Path::of)
          .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
          .resolve("Menlou");
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Menlou");
    }
    // The specification tells to pass over a relative path.
    return set(environment, "XDG_DATA_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> home.resolve(".local").resolve("share"))
        .resolve("menlou");
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
