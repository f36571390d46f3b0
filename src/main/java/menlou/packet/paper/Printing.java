package menlou.packet.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.draft.Datum;
import menlou.draft.Facts;
import menlou.draft.Wording;

/**
 * Values as forms print them: amounts bare in 万元, shares bare in per cent, days in full, codes by
 * name.
 */
final class Printing {
  private final Facts facts;
  private final Language language;
  private final Wording wording;

  Printing(Facts facts, Language language) {
    this.facts = facts;
    this.language = language;
    this.wording = new Wording(facts.edition(), language);
  }

  String print(FieldType type, Datum datum) {
    return switch (datum) {
      case Datum.Cash(var money) -> money.printed();
      case Datum.Portion(var share) -> share.canonical();
      case Datum.Words(List<String> codes) ->
          codes.stream()
              .map(code -> print(type, new Datum.Word(code)))
              .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
      case Datum.Word _, Datum.Day _, Datum.Whole _, Datum.Truth _ ->
          wording.of(type, datum, facts);
    };
  }

  /** The result of an expression that is no field. */
  String print(Object value) {
    return switch (value) {
      case String text -> text;
      case Boolean truth -> wording.of(new FieldType.YesNo(), new Datum.Truth(truth), facts);
      case Double number ->
          BigDecimal.valueOf(number)
              .setScale(4, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      case Map<?, ?> money when money.get("micro") instanceof Long micro ->
          BigDecimal.valueOf(micro, 6).stripTrailingZeros().toPlainString();
      case List<?> list -> list.stream().map(this::print).collect(Collectors.joining("、"));
      default -> value.toString();
    };
  }

  String day(LocalDate date) {
    return wording.day(date);
  }
}
