package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final Edition CLUB = Catalog.open(SmallCatalog.FILES, SmallCatalog.ID);
  private static final YamlNode PLACE = YamlNode.parse("test.yaml", "\nwords");

  private static Template parse(String text) {
    return Template.parse(PLACE, text, Frame.TOP, CLUB.language());
  }

  private static String written(Template template) {
    return template.runs().stream().map(TemplateTest::written).collect(Collectors.joining(" "));
  }

  private static String written(Template.Run run) {
    return switch (run) {
      case Template.Run.Literal(String text) -> "literal<" + text + ">";
      case Template.Run.Print(Expression expression) -> "print<" + expression + ">";
      case Template.Run.Box(Expression condition) -> "box<" + condition + ">";
      case Template.Run.Line(double width, var expression) ->
          "line<" + width + expression.map(each -> " " + each).orElse("") + ">";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "只有文字 | literal<只有文字>",
        "{club.name} | print<club.name>",
        "{ club.name } | print<club.name>",
        "致{club.name}： | literal<致> print<club.name> literal<：>",
        "{?true}是　{?false}否 | box<true> literal<是　> box<false> literal<否>",
        "{_20 club.name} | line<20.0 club.name>",
        "{_7.5} | line<7.5>",
        "{club.kind == '}' ? '{' : 'x'} | print<club.kind == '}' ? '{' : 'x'>",
        "{club.name}{club.motto} | print<club.name> print<club.motto>",
      })
  void aTextIsCutIntoWordsValuesBoxesAndLines(String text, String runs) {
    assertThat(written(parse(text))).isEqualTo(runs);
  }

  @Test
  void anEmptyTextHasNoRuns() {
    assertThat(parse("").runs()).isEmpty();
  }

  @Test
  void theWordsAndTheExpressionsCanBeHadApart() {
    Template template = parse("甲{club.name}乙{?club.kind == 'chess'}丙{_9 club.motto}{_9}");

    assertThat(template.literal()).isEqualTo("甲乙丙");
    assertThat(template.expressions().stream().map(Expression::source).toList())
        .isEqualTo(List.of("club.name", "club.kind == 'chess'", "club.motto"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{club.name", "a {?true", "{club.kind == '}", "{_wide club.name}", "{_}"})
  void aBraceLeftOpenOrALineWithoutWidthIsToldWithItsPlace(String text) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(BrokenCatalog.class)
        .hasMessageStartingWith("test.yaml:2: ");
  }
}
