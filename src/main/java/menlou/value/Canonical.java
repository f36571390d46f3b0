package menlou.value;

/** What every constructor of a text-backed value asks: is this already the canonical text? */
final class Canonical {
  private Canonical() {}

  /**
   * Refuses what reading would refuse or would write differently. The message names the code only,
   * because the text may be personal.
   */
  static void require(String text, Parsed<String> read) {
    switch (read) {
      case Parsed.Bad<String>(var refusal) -> throw new IllegalArgumentException(refusal.code());
      case Parsed.Good<String>(var canonical) -> {
        if (!canonical.equals(text)) {
          throw new IllegalArgumentException("not in canonical form");
        }
      }
    }
  }
}
