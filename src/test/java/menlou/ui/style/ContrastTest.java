package menlou.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 computes it (1.4.3 for text, 1.4.11 for the marks that controls need). */
final class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final Pattern ROLE = Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]{6});");

  /** Words and what they stand on in menlou.css, as foreground, background, least contrast. */
  private static final String PAIRS =
      """
      -color-fg-default -color-bg-default 4.5
      -color-fg-default -color-bg-subtle 4.5
      -color-fg-default -color-bg-inset 4.5
      -color-fg-muted -color-bg-default 4.5
      -color-fg-muted -color-bg-subtle 4.5
      -color-fg-muted -color-bg-inset 4.5
      -color-fg-subtle -color-bg-default 4.5
      -color-fg-subtle -color-bg-subtle 4.5
      -color-fg-default -color-accent-subtle 4.5
      -color-fg-default -color-success-subtle 4.5
      -color-fg-default -color-warning-subtle 4.5
      -color-fg-default -color-danger-subtle 4.5
      -color-fg-muted -color-accent-subtle 4.5
      -color-fg-muted -color-success-subtle 4.5
      -color-fg-muted -color-warning-subtle 4.5
      -color-fg-muted -color-danger-subtle 4.5
      -color-accent-fg -color-bg-default 4.5
      -color-accent-fg -color-bg-subtle 4.5
      -color-accent-fg -color-accent-subtle 4.5
      -color-success-fg -color-success-subtle 4.5
      -color-warning-fg -color-bg-default 4.5
      -color-warning-fg -color-bg-subtle 4.5
      -color-warning-fg -color-warning-subtle 4.5
      -color-danger-fg -color-bg-default 4.5
      -color-danger-fg -color-bg-subtle 4.5
      -color-danger-fg -color-danger-subtle 4.5
      -menlou-masthead-fg -menlou-masthead 4.5
      -menlou-masthead-fg -menlou-masthead-hover 4.5
      -menlou-masthead-muted -menlou-masthead-hover 4.5
      -menlou-primary-fg -menlou-primary 4.5
      -menlou-primary-fg -menlou-primary-hover 4.5
      -menlou-focus -color-bg-default 3
      -menlou-focus -color-bg-subtle 3
      -color-success-fg -color-bg-default 3
      -color-danger-emphasis -color-bg-subtle 3
      """;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everythingReadHasEnoughContrast(Theme theme) throws IOException {
    Map<String, Color> roles = roles(theme);
    assertThat(PAIRS.lines())
        .allSatisfy(
            line -> {
              String[] pair = line.split(" ", -1);
              assertThat(contrast(role(roles, pair[0]), role(roles, pair[1])))
                  .as("%s: %s on %s", theme, pair[0], pair[1])
                  .isGreaterThanOrEqualTo(Double.parseDouble(pair[2]));
            });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whiteNumbersAndGoldRingsStandOut(Theme theme) throws IOException {
    Map<String, Color> roles = roles(theme);
    assertThat(contrast(Color.WHITE, role(roles, "-menlou-gate"))).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(Color.WHITE, role(roles, "-color-success-emphasis")))
        .as("%s: the numbers of the next steps", theme)
        .isGreaterThanOrEqualTo(MARK);
    assertThat(contrast(Color.web("#ffd98a"), role(roles, "-menlou-masthead")))
        .isGreaterThanOrEqualTo(TEXT);
  }

  private static Color role(Map<String, Color> roles, String name) {
    return Objects.requireNonNull(roles.get(name), name);
  }

  private static Map<String, Color> roles(Theme theme) throws IOException {
    try (InputStream sheet = ContrastTest.class.getResourceAsStream(theme.colours())) {
      String css = new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Color> roles = new HashMap<>();
      Matcher role = ROLE.matcher(css);
      while (role.find()) {
        roles.put(role.group(1), Color.web(role.group(2)));
      }
      return roles;
    }
  }

  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
