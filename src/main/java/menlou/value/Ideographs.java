package menlou.value;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** Which code points are Chinese characters. */
final class Ideographs {
  private static final int ZERO = '〇';
  private static final Set<UnicodeBlock> BLOCKS =
      Set.of(
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_H,
          // After composition only its twelve unified ideographs, such as U+FA0E, are left in it.
          UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS);

  private Ideographs() {}

  /**
   * In composed text: a unified ideograph of the basic block or extensions A to H, or 〇 as in years
   * and given names.
   */
  static boolean contains(int point) {
    return point == ZERO || (Character.isDefined(point) && BLOCKS.contains(UnicodeBlock.of(point)));
  }

  /** Every bracket closes the one before it and holds something; there is no nesting in names. */
  static boolean bracketsMatch(String text) {
    return !text.replaceAll("（[^（）]+）", "").matches(".*[（）].*");
  }
}
