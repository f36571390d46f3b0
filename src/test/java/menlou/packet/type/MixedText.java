package menlou.packet.type;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Invents texts as they occur on forms: Chinese with names, numbers, addresses, brackets and boxes.
 */
final class MixedText {
  private static final List<String> PIECES =
      List.of(
          "公司",
          "股东会",
          "有限责任",
          "北京市海淀区",
          "的",
          "一",
          "，",
          "。",
          "；",
          "（",
          "）",
          "《",
          "》",
          "“",
          "”",
          "……",
          "——",
          "、",
          "：",
          "％",
          " ",
          "\u3000",
          "GmbH",
          "Łukasz",
          "Nguyễn",
          "e-mail",
          "someone@example.com",
          "2027",
          "年",
          "1,000.50",
          "O’Neil",
          "A/B",
          "12-34",
          "Дмитрий",
          "Ελένη",
          "김민수",
          "やまだ",
          "镕喆堃",
          "·",
          "100",
          "万元",
          "USD 500",
          "～",
          "平方米",
          "/",
          "%",
          "(",
          ")",
          "Rindfleischetikettierung");

  private MixedText() {}

  static String next(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 60); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
