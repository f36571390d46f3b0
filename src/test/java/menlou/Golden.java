package menlou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts kept in {@code src/test/resources/golden}. With {@code -Dmenlou.golden=write} they are
 * written anew instead of compared, for a person to read the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Compares the text with the golden file of the name, such as {@code single-gmbh.txt}. */
  public static void compare(String name, String text) {
    compare(FOLDER.resolve(name), text);
  }

  static void compare(Path file, String text) {
    try {
      if (System.getProperty("menlou.golden", "").equals("write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text);
      }
      assertThat(file).exists();
      assertThat(text)
          .as("%s (after a wanted change: -Dmenlou.golden=write)", file)
          .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
