package menlou.value;

/**
 * How the vectors write the outcome of reading: the canonical text, or ! and the refusal's code.
 */
final class Outcome {
  private Outcome() {}

  static String of(Parsed<?> parsed) {
    return switch (parsed) {
      case Parsed.Good<?>(var value) -> value.toString();
      case Parsed.Bad<?>(var refusal) -> "!" + refusal.code();
    };
  }
}
