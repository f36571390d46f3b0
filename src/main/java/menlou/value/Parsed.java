package menlou.value;

import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of reading a text: the value, or the reason it is none.
 *
 * @param <T> what the text should have been
 */
public sealed interface Parsed<T> {
  /** The text was a value. */
  record Good<T>(T value) implements Parsed<T> {}

  /** The text was refused. */
  record Bad<T>(Refusal refusal) implements Parsed<T> {}

  static <T> Parsed<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Parsed<T> bad(Refusal refusal) {
    return new Bad<>(refusal);
  }

  /** Turns a good value into another; a refusal stays as it is. */
  default <U> Parsed<U> map(Function<? super T, ? extends U> change) {
    return flatMap(value -> good(change.apply(value)));
  }

  /** Reads on: the next step may refuse too. */
  default <U> Parsed<U> flatMap(Function<? super T, Parsed<U>> next) {
    return switch (this) {
      case Good<T>(var value) -> next.apply(value);
      case Bad<T>(var refusal) -> bad(refusal);
    };
  }

  /** The value; empty when refused. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Good<T>(var value) -> Optional.of(value);
      case Bad<T> _ -> Optional.empty();
    };
  }

  /** The refusal; empty when the text was a value. */
  default Optional<Refusal> toRefusal() {
    return switch (this) {
      case Good<T> _ -> Optional.empty();
      case Bad<T>(var refusal) -> Optional.of(refusal);
    };
  }
}
