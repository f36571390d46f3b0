package menlou.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import menlou.catalog.FieldType;
import menlou.value.Money;
import menlou.value.Share;

/** Between values as expressions see them and data as the program does. */
final class Conversions {
  private Conversions() {}

  static Object value(Datum datum) {
    return switch (datum) {
      case Datum.Word(String text) -> text;
      case Datum.Words(List<String> codes) -> codes;
      case Datum.Day(LocalDate date) -> date.toString();
      case Datum.Cash(Money money) -> Map.of("micro", money.micro(), "currency", money.currency());
      case Datum.Portion(Share share) -> share.percent().doubleValue();
      case Datum.Whole(long number) -> number;
      case Datum.Truth(boolean holds) -> holds;
    };
  }

  /** How an optional answer left open reads: empty text, no codes; otherwise it is not known. */
  static Optional<Object> absent(FieldType type) {
    if (type.isTextual()) {
      return Optional.of("");
    }
    return type instanceof FieldType.Many ? Optional.of(List.of()) : Optional.empty();
  }

  /** The fact a formula of a field of this type computed; an empty date or code is none. */
  static Fact fact(FieldType type, Object value) {
    return switch (value) {
      case String text -> fact(type, text);
      case Boolean holds -> known(new Datum.Truth(holds));
      case Long number -> known(new Datum.Whole(number));
      case Double percent ->
          known(new Datum.Portion(new Share(BigDecimal.valueOf(percent).stripTrailingZeros())));
      case List<?> codes -> known(new Datum.Words(codes.stream().map(String.class::cast).toList()));
      case Map<?, ?> money -> known(new Datum.Cash(money(money)));
      default -> throw new IllegalArgumentException("no fact: " + value);
    };
  }

  private static Fact fact(FieldType type, String text) {
    if (text.isEmpty() && !(type instanceof FieldType.Text)) {
      return new Fact.NotApplicable();
    }
    return known(
        type instanceof FieldType.Day
            ? new Datum.Day(LocalDate.parse(text))
            : new Datum.Word(text));
  }

  private static Fact known(Datum datum) {
    return new Fact.Known(datum);
  }

  private static Money money(Map<?, ?> money) {
    long micro = (Long) Objects.requireNonNull(money.get("micro"));
    return Money.ofMicro(micro, (String) Objects.requireNonNull(money.get("currency")));
  }
}
