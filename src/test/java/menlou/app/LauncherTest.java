package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with something in place of Java that tells what it gets. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Path.of("installer", "bin", "menlou").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void putAnEchoInPlaceOfJava() throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    Files.writeString(
        java,
        """
        #!/bin/sh
        echo "all=$LC_ALL type=$LC_CTYPE"
        for a; do last=$a; done
        echo "last=$last"
        echo "in=$(cat | wc -c)"
        """);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
  }

  private String started(String locale, String line) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", line);
    builder.environment().put("MENLOU_JAVA", folder.resolve("jdk").toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    if (!locale.isEmpty()) {
      String[] setting = locale.split("=", 2);
      builder.environment().put(setting[0], setting[1]);
    }
    File out = folder.resolve("out").toFile();
    Process process = builder.redirectErrorStream(true).redirectOutput(out).start();
    process.getOutputStream().close();
    assertThat(process.waitFor()).isZero();
    return Files.readString(out.toPath(), StandardCharsets.UTF_8);
  }

  @Test
  void aClosedStandardInputIsAnEmptyOneAndNeverAFileOfJava() throws Exception {
    assertThat(started("", SCRIPT + " check - <&-"))
        .contains("last=-", "in=0")
        .doesNotContain("bad");
    assertThat(started("", "echo abc | " + SCRIPT + " check -")).contains("in=4");
  }

  @Test
  void theBareLocaleKnowsChineseFileNamesAndOthersStayAsTheyAre() throws Exception {
    assertThat(started("", SCRIPT + " x")).contains("all= type=C.UTF-8");
    assertThat(started("LANG=C", SCRIPT + " x")).contains("all= type=C.UTF-8");
    assertThat(started("LC_ALL=POSIX", SCRIPT + " x")).contains("all=C.UTF-8 type=");
    assertThat(started("LANG=zh_CN.UTF-8", SCRIPT + " x")).contains("all= type=\n");
    assertThat(started("LC_ALL=zh_CN.GBK", SCRIPT + " x")).contains("all=zh_CN.GBK type=\n");
  }
}
