package menlou.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CrashTest {
  private static final String PERSONAL = "E12345678 Li Example";

  @Test
  void detailsNameWhereItHappenedAndNothingTheUserTyped() {
    Exception cause = new IllegalArgumentException(PERSONAL);
    Crash crash = Crash.of(new IllegalStateException(PERSONAL, cause), "1.0");
    assertThat(crash.details())
        .contains("IllegalStateException", "IllegalArgumentException", "CrashTest", "Menlou 1.0")
        .doesNotContain("Example", "E12345678");
  }

  @Test
  void theSameBugHasTheSameShortCode() {
    Exception bug = new IllegalStateException(PERSONAL);
    assertThat(Crash.of(bug, "1.0").code())
        .isEqualTo(Crash.of(bug, "1.1").code())
        .matches("M-[0-9A-F]{5}");
  }
}
