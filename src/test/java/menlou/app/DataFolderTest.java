package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static final Path HOME = Path.of("/home/ann");

  private static Path of(Map<String, String> environment, String system) {
    return DataFolder.of(environment, system, HOME.toString());
  }

  @Test
  void eachSystemHasItsCustom() {
    assertThat(of(Map.of(), "Linux")).isEqualTo(HOME.resolve(".local/share/menlou"));
    assertThat(of(Map.of(), "Mac OS X"))
        .isEqualTo(HOME.resolve("Library/Application Support/Menlou"));
    assertThat(of(Map.of("APPDATA", "/roaming"), "Windows 11"))
        .isEqualTo(Path.of("/roaming/Menlou"));
    assertThat(of(Map.of(), "Windows 11")).isEqualTo(HOME.resolve("AppData/Roaming/Menlou"));
  }

  @Test
  void variablesOverruleTheCustomUnlessTheyAreUnusable() {
    assertThat(of(Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo(Path.of("/data/menlou"));
    assertThat(of(Map.of("XDG_DATA_HOME", "data"), "Linux"))
        .isEqualTo(HOME.resolve(".local/share/menlou"));
    assertThat(of(Map.of("MENLOU_HOME", "/mine", "XDG_DATA_HOME", "/data"), "Linux"))
        .isEqualTo(Path.of("/mine"));
    assertThat(of(Map.of("MENLOU_HOME", " "), "Linux"))
        .isEqualTo(HOME.resolve(".local/share/menlou"));
  }
}
