package menlou.packet.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.draft.Datum;
import menlou.draft.Facts;
import menlou.draft.Wording;
import menlou.value.Parsed;
import menlou.value.Phone;

/**
 * Values as forms print them: amounts bare in 万元, shares bare in per cent, days in full, codes by
 * name.
 */
final class Printing {
  /** Numbers are kept with the country code; forms want them as they are dialled here. */
  private static final Pattern PHONE = Pattern.compile("\\+\\d{6,15}");

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
      case Datum.Word(String text) when PHONE.matcher(text).matches() -> phone(text);
      case Datum.Word _, Datum.Day _, Datum.Whole _, Datum.Truth _ ->
          wording.of(type, datum, facts);
    };
  }

  /** The result of an expression that is no field. */
  String print(Object value) {
    return switch (value) {
      case String text -> PHONE.matcher(text).matches() ? phone(text) : text;
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

  private static String phone(String text) {
    return Phone.parse(text) instanceof Parsed.Good<Phone>(Phone phone) ? phone.printed() : text;
  }
}
