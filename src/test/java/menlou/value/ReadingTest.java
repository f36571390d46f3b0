package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every value and any text at all. */
class ReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<Function<String, Parsed<?>>> READERS =
      List.of(
          CreditCode::parse,
          ResidentId::parse,
          HmtResidencePermit::parse,
          PermanentResidentCard::parse,
          PassportNumber::parse,
          text -> MachineReadableZone.parse(text, TODAY),
          HongKongId::parse,
          MacauId::parse,
          TaiwanId::parse,
          HmTravelPermit::parse,
          TaiwanTravelPermit::parse,
          Money::parse,
          Share::parse,
          Phone::parse,
          Email::parse,
          Postcode::parse,
          ChineseText::parse,
          ChineseText::parseWithLatin,
          CompanyName::parse,
          IsoDate::parse,
          Period::parse);
  private static final List<String> PIECES =
      List.of(
          "0",
          "1",
          "2",
          "5",
          "9",
          "13",
          "2027",
          "110108",
          "19990101",
          "A",
          "X",
          "H",
          "P<",
          "<",
          "<<",
          "D<<",
          "X".repeat(9),
          "１",
          "Ａ",
          "＜",
          " ",
          "　",
          "\u200b",
          "\n",
          "\u0000",
          "\t",
          "-",
          "—",
          "/",
          ".",
          ",",
          "．",
          "，",
          "。",
          "+",
          "+86",
          "010",
          "(",
          ")",
          "（",
          "）",
          "·",
          "•",
          "@",
          "＠",
          "example",
          ".com",
          "%",
          "％",
          "元",
          "万",
          "亿",
          "美元",
          "CNY",
          "年",
          "月",
          "日",
          "至",
          "~",
          "张",
          "有限公司",
          "𠮷",
          "\ud842",
          "\udfb7",
          "\ue000",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "﨎",
          "豈",
          "٣",
          "①",
          "Ⅷ",
          "½",
          "ext",
          "转",
          "#");
  private final Random random = new Random(20261123);

  @Test
  void readingNeverFailsAndReadsItsOwnCanonicalTextAsTheSameValue() throws IOException {
    List<String> texts = new ArrayList<>(vectorTexts());
    for (int i = 0; i < 4000; i++) {
      texts.add(randomText());
    }
    for (String seed : vectorTexts()) {
      for (int i = 0; i < 8; i++) {
        texts.add(disturbed(seed));
      }
    }
    for (String text : texts) {
      READERS.forEach(reader -> assertStable(text, reader));
    }
  }

  @Test
  void anyDigitsAfterAPlusAreReadTheSameAgainOrRefused() {
    for (int i = 0; i < 4000; i++) {
      assertStable("+" + random.nextLong(1_000_000_000_000_000L), Phone::parse);
      assertStable("+860" + random.nextLong(1_000_000_000_000L), Phone::parse);
      assertStable("0" + random.nextLong(1_000_000_000_000L), Phone::parse);
    }
  }

  @Test
  void examplePhonesOfEveryRegionReadTheSameWithAndWithoutSpaces() {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    for (String region : plans.getSupportedRegions()) {
      var example = plans.getExampleNumber(region);
      String compact = plans.format(example, PhoneNumberUtil.PhoneNumberFormat.E164);
      String spaced = plans.format(example, PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL);
      assertThat(Outcome.of(Phone.parse(spaced))).as(region).isEqualTo(compact);
    }
  }

  @Test
  void widthCaseAndSpacingNeverChangeADocumentNumber() {
    for (String number :
        List.of("91110108MA01ABCD5T", "11010519491231002X", "C01X00T47", "H12345678")) {
      for (int i = 0; i < 200; i++) {
        String typed = carelesslyTyped(number);
        assertThat(Normal.code(typed)).as(typed).isEqualTo(number);
      }
    }
  }

  private static void assertStable(String text, Function<String, Parsed<?>> reader) {
    if (reader.apply(text) instanceof Parsed.Good<?>(var value)) {
      assertThat(reader.apply(value.toString()))
          .as("%s from %s", value, text)
          .isEqualTo(Parsed.good(value));
    }
  }

  private String randomText() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** A known text with one piece put in, cut out or exchanged. */
  private String disturbed(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(3));
    String piece = random.nextBoolean() ? PIECES.get(random.nextInt(PIECES.size())) : "";
    return text.substring(0, from) + piece + text.substring(to);
  }

  private String carelesslyTyped(String number) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char character = number.charAt(i);
      char cased = random.nextBoolean() ? character : Character.toLowerCase(character);
      typed.append(random.nextBoolean() ? cased : (char) (cased + 0xFEE0));
      typed.append(random.nextInt(4) == 0 ? " " : "").append(random.nextInt(9) == 0 ? "　" : "");
    }
    return typed.toString();
  }

  private static List<String> vectorTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/vectors"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          texts.add(
              line.replaceAll("[,\"]*![a-z.-]+|,[^,]*$", "")
                  .replace("\\n", "\n")
                  .replace("\"", ""));
        }
      }
    }
    return texts;
  }
}
