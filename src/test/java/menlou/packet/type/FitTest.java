package menlou.packet.type;

import static menlou.catalog.form.Remedy.CONDENSE;
import static menlou.catalog.form.Remedy.SHRINK;
import static menlou.catalog.form.Remedy.WRAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import menlou.packet.TestFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {
  private static final int TEXTS = 3_000;

  private static Galley galley(String text) {
    return Galley.of(TestFonts.FONTS, List.of(new Inline.Words(text, Face.SONG, true)));
  }

  private static String text(Galley galley, Line line) {
    StringBuilder text = new StringBuilder();
    for (int atom = line.from(); atom < line.to(); atom++) {
      text.appendCodePoint(galley.codePoint(atom));
    }
    return text.toString();
  }

  private static List<String> lines(String text, double width) {
    Galley galley = galley(text);
    return galley.lines(10, (float) width).stream().map(line -> text(galley, line)).toList();
  }

  private static RandomGenerator random(long seed) {
    return new java.util.Random(seed);
  }

  @Test
  void noCharacterIsLostWhateverTheWidth() {
    RandomGenerator random = random(1);
    for (int i = 0; i < TEXTS; i++) {
      String text = MixedText.next(random);
      double width = 40 + random.nextDouble() * 300;
      assertThat(String.join("", lines(text, width)).replaceAll("[ \u3000]", ""))
          .isEqualTo(text.replaceAll("[ \u3000]", ""));
    }
  }

  @Test
  void everyLineStaysInsideTheWidth() {
    RandomGenerator random = random(2);
    for (int i = 0; i < TEXTS; i++) {
      Galley galley = galley(MixedText.next(random));
      float width = 40 + random.nextFloat() * 300;
      assertThat(galley.lines(10, width)).allMatch(line -> line.width() <= width + 0.05f);
    }
  }

  @Test
  void wordsOfLettersStayWholeWhileTheyFitOnALine() {
    assertThat(lines("示例 Rindfleischetikettierung 公司", 128))
        .containsExactly("示例", "Rindfleischetikettierung", "公司");
    assertThat(lines("Rindfleischetikettierung", 60)).hasSizeGreaterThan(1);
  }

  @Test
  void anAddressBreaksBehindItsSignOrADotAlone() {
    assertThat(lines("klaus-maximilian.beispiel@robotics.example.com", 130))
        .containsExactly("klaus-maximilian.", "beispiel@robotics.", "example.com");
    assertThat(lines("邮箱 klaus@example.com 为准", 105))
        .containsExactly("邮箱", "klaus@example.com", "为准");
  }

  @ParameterizedTest
  @CsvSource({
    "注册资本100万元整, 60, '注册资本|100万元整'",
    "面积为123.5平方米, 70, '面积为|123.5平方米'",
    "出资USD 100为限, 48, '出资|USD 100|为限'",
    "合计人民币500元, 62, '合计|人民币500元'",
    "比例为51%以上, 45, '比例为|51%以上'",
    "自2026年11月26日, 50, '自2026年|11月26日'",
    "高度为12 m以内, 50, '高度为|12 m以内'",
    "甲乙丙12 men, 52, '甲乙丙12|men'",
  })
  void aNumberKeepsItsUnitAndItsCurrency(String text, double width, String expected) {
    assertThat(String.join("|", lines(text, width))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"甲乙丙丁/戊己, 40", "甲乙丙丁戊/己, 60", "甲乙丙丁-戊, 40", "甲乙丙丁～戊, 40", "甲乙丙丁—戊, 40", "甲乙丙丁·戊, 40"})
  void connectorsAndSeparatorsNeverBeginALineNorDoesASlashEndOne(String text, double width) {
    List<String> lines = lines(text, width);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines).noneMatch(line -> line.matches("[/\\-～—·].*"));
    assertThat(lines).noneMatch(line -> line.endsWith("/"));
  }

  @Test
  void remediesAreTriedInTheOrderOfTheRule() {
    Galley words = galley("北京示例科技有限公司");
    FitRule condensing =
        new FitRule(10.5f, 9, 0.8f, 0, List.of(SHRINK, CONDENSE, WRAP), FitRule.CELL_LEADING);
    assertThat(Fit.into(words, 110, 30, condensing)).map(FitTest::look).contains("10.5 1.0 1");
    assertThat(Fit.into(words, 95, 30, condensing)).map(FitTest::look).contains("9.5 1.0 1");
    assertThat(Fit.into(words, 82, 30, condensing)).map(FitTest::look).contains("9.0 0.9 1");
    assertThat(Fit.into(words, 60, 30, condensing)).map(FitTest::look).contains("10.5 1.0 2");
    assertThat(Fit.into(words, 60, 12, condensing)).isEmpty();
  }

  /** Size, width of letters, number of lines. */
  private static String look(SetText set) {
    return set.size() + " " + Math.round(set.narrow() * 20) / 20f + " " + set.lines().size();
  }

  @Test
  void aDashAndDotsOfOmissionAreNotTorn() {
    for (int width = 20; width < 120; width += 3) {
      assertThat(lines("公司——股东……董事", width))
          .noneMatch(line -> line.endsWith("—") && !line.endsWith("——"));
      assertThat(lines("公司——股东……董事", width))
          .noneMatch(line -> line.startsWith("…") && !line.startsWith("……"));
    }
  }

  @Test
  void aForcedLineEndMakesALineEvenAnEmptyOne() {
    assertThat(lines("一\n\n二", 100)).containsExactly("一", "", "二");
    assertThat(lines("\n一", 100)).containsExactly("", "一");
  }

  @Test
  void theLargestSizeThatFitsIsChosen() {
    Galley words = galley("北京示例科技有限公司");
    FitRule rule = FitRule.of(10.5, 7);
    assertThat(Fit.into(words, 110, 12, rule)).map(SetText::size).contains(10.5f);
    assertThat(Fit.into(words, 90, 12, rule)).map(SetText::size).contains(9f);
    assertThat(Fit.into(words, 60, 12, rule)).isEmpty();
    assertThat(Fit.into(words, 60, 20, rule)).map(set -> set.lines().size()).contains(2);
  }

  @Test
  void whatFitsIsInsideTheBoxAndWhatDoesNotWouldNotAtTheSmallestSize() {
    RandomGenerator random = random(4);
    FitRule rule = FitRule.of(10.5, 7);
    for (int i = 0; i < TEXTS; i++) {
      Galley words = galley(MixedText.next(random));
      float width = 60 + random.nextFloat() * 200;
      float height = 10 + random.nextFloat() * 60;
      Optional<SetText> set = Fit.into(words, width, height, rule);
      if (set.isPresent()) {
        assertThat(set.get().width()).isLessThanOrEqualTo(width + 0.1f);
        assertThat(set.get().height()).isLessThanOrEqualTo(height + 0.1f);
      } else {
        SetText smallest = words.set(7, 1, rule.leading(), width);
        assertThat(smallest.height() > height || smallest.width() > width).isTrue();
      }
    }
  }

  @Test
  void charactersNoFontHasShowAsTheMissingSortAndNeverAsNothing() {
    Galley words = galley("\uD880\uDC00");
    assertThat(words.codePoint(0)).isEqualTo(0x3013);
    assertThat(words.glyph(0)).isNotZero();
  }

  @Test
  void aValueOnALineKeepsItsLineAsLongAsAsked() {
    Galley blank = Galley.of(TestFonts.FONTS, List.of(new Inline.Line(90, "", Face.SONG)));
    Galley filled = Galley.of(TestFonts.FONTS, List.of(new Inline.Line(90, "北京", Face.SONG)));
    Galley longer = Galley.of(TestFonts.FONTS, List.of(new Inline.Line(20, "北京示例", Face.SONG)));
    assertThat(blank.lines(10, 500).getFirst().width()).isEqualTo(90f);
    assertThat(filled.lines(10, 500).getFirst().width()).isEqualTo(90f);
    assertThat(longer.lines(10, 500).getFirst().width()).isEqualTo(40f);
  }

  @Test
  void quotationMarksFollowTheWordsAroundThem() {
    assertThat(widths("the owner’s “own” papers", '’', '“', '”')).allMatch(width -> width < 0.6f);
    assertThat(widths("英文名称为“Example Co., Ltd.”，供使用", '“', '”')).allMatch(width -> width == 1);
    assertThat(widths("以“口岸”为准", '“', '”')).allMatch(width -> width == 1);
  }

  private static List<Float> widths(String text, char... marks) {
    Galley galley = galley(text);
    List<Float> widths = new java.util.ArrayList<>();
    for (int atom = 0; atom < galley.size(); atom++) {
      for (char mark : marks) {
        if (galley.codePoint(atom) == mark) {
          widths.add(galley.width(atom, 1));
        }
      }
    }
    assertThat(widths).isNotEmpty();
    return widths;
  }

  @Test
  void aWordIsSetInOneFontEvenWhenOneOfItsLettersIsRare() {
    Galley word = galley("Łukasz");
    assertThat(word.font(0)).isSameAs(word.font(5));
    assertThat(galley("Lukasz").font(0)).isNotSameAs(word.font(0));
  }

  @Test
  void typeShrinksBeforeAWordIsTorn() {
    Galley words = galley("someone@example.com");
    SetText set = Fit.into(words, 95, 40, FitRule.of(10.5, 7)).orElseThrow();
    assertThat(set.lines()).hasSize(1);
    assertThat(set.isTorn()).isFalse();
    assertThat(Fit.into(words, 40, 40, FitRule.of(10.5, 7))).map(SetText::isTorn).contains(true);
  }
}
