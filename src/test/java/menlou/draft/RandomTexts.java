package menlou.draft;

import java.util.random.RandomGenerator;

/** Invents texts people could type. */
final class RandomTexts {
  private static final String CHINESE = "京海淀区中关村大街路号楼层室云杉晨光智能科技咨询软件服务发展";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz ABCDEFG";

  /** Quotes, breaks, controls, combining marks, other directions, beyond the first plane. */
  private static final int[] AWKWARD = {
    '"', '\\', '/', '\n', '\r', '\t', 0x01, 0x7F, 0x85, 0x2028, 0x00E9, 0x0301, 0x05D0, 0x200B,
    0x3000, 0xFEFF, 0xFFFD, 0x20BB7, 0x1F600, '{', '}', '[', ']', ':', ',', '\'', '<', '&'
  };

  private RandomTexts() {}

  /** Never empty. */
  static String latin(RandomGenerator random, int max) {
    return "A" + text(random, LATIN.codePoints().toArray(), random.nextInt(Math.min(max, 40)));
  }

  static String chinese(RandomGenerator random, int max) {
    return text(random, CHINESE.codePoints().toArray(), 1 + random.nextInt(Math.min(max, 20)));
  }

  /** May be empty or blank. */
  static String any(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> latin(random, 20);
      case 1 -> chinese(random, 20);
      case 2 -> " ".repeat(random.nextInt(3));
      default -> text(random, AWKWARD, random.nextInt(12));
    };
  }

  private static String text(RandomGenerator random, int[] from, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(from[random.nextInt(from.length)]);
    }
    return text.toString();
  }
}
