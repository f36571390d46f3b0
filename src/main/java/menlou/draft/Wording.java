package menlou.draft;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import menlou.catalog.CodeList;
import menlou.catalog.Edition;
import menlou.catalog.Expression;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.catalog.Outcome;
import menlou.value.Money;
import menlou.value.Phone;

/** Puts what is known into words people read on the screen, in one language. */
public record Wording(Edition edition, Language language) {
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Language.EN.locale());
  private static final DateTimeFormatter CHINESE_DAY =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Language.ZH.locale());
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  /** The value of the leaf at the path; empty when it is not known. */
  public Optional<String> of(Facts facts, Path path) {
    Field field = edition.fields().at(path.field());
    return facts.known(path).map(datum -> of(field.type(), datum, facts));
  }

  public String of(FieldType type, Datum datum, Facts facts) {
    return switch (datum) {
      case Datum.Word(String text) -> word(type, text, facts);
      case Datum.Words(List<String> codes) ->
          codes.stream()
              .map(code -> word(type, code, facts))
              .collect(Collectors.joining(zh() ? "；" : "; "));
      case Datum.Day(LocalDate date) -> day(date);
      case Datum.Cash(Money money) -> money(money);
      case Datum.Portion(var share) -> share.canonical() + "%";
      case Datum.Whole(long number) -> Long.toString(number);
      case Datum.Truth(boolean holds) -> zh() ? (holds ? "是" : "否") : (holds ? "Yes" : "No");
    };
  }

  /** What an expression says, in words; empty while it is open. */
  public Optional<String> of(Facts facts, Expression expression, Optional<Path> row) {
    if (!(facts.evaluate(expression, row) instanceof Outcome.Known(Object value))) {
      return Optional.empty();
    }
    FieldType type =
        expression
            .asField()
            .map(Field::type)
            .orElse(new FieldType.Text(Integer.MAX_VALUE, 1, false));
    return Optional.of(
        switch (value) {
          case String text when type instanceof FieldType.Day && !text.isEmpty() ->
              day(LocalDate.parse(text));
          case Map<?, ?> _ -> of(type, datum(new FieldType.Cash(), value), facts);
          default -> of(type, datum(type, value), facts);
        });
  }

  /**
   * What a row is called; empty while the answers that name it are open. Who reads English knows a
   * person or firm by the original name, and everybody does while its Chinese rendering is open.
   */
  public String rowTitle(Facts facts, Path row) {
    if (!(edition.fields().at(row.field()).type() instanceof FieldType.Rows rows)) {
      return "";
    }
    String title = of(facts, rows.title(), Optional.of(row)).orElse("");
    return zh() && !title.isBlank() ? title : original(facts, rows, row, title).orElse(title);
  }

  private Optional<String> original(Facts facts, FieldType.Rows rows, Path row, String title) {
    return rows.fields().stream()
        .filter(field -> field.rendering().isPresent())
        .filter(field -> of(facts, row.child(field.name())).orElse("").equals(title))
        .flatMap(field -> field.rendering().stream())
        .flatMap(foreign -> of(facts, foreign, Optional.of(row)).stream())
        .filter(foreign -> !foreign.isBlank())
        .findFirst();
  }

  private static Datum datum(FieldType type, Object value) {
    return value instanceof String text
        ? new Datum.Word(text)
        : Conversions.fact(type, value) instanceof Fact.Known(Datum datum)
            ? datum
            : new Datum.Word("");
  }

  private boolean zh() {
    return language == Language.ZH;
  }

  private String word(FieldType type, String text, Facts facts) {
    return switch (type) {
      case FieldType.Choice(String list) -> name(list, text);
      case FieldType.Many(String list) -> name(list, text);
      case FieldType.Country _ -> name("countries", text);
      case FieldType.Phone _ -> Phone.parse(text).toOptional().map(Phone::printed).orElse(text);
      case FieldType.Reference reference -> {
        String title = rowTitle(facts, new Path(reference.to().text()).row(text));
        yield title.isEmpty() ? text : title;
      }
      default -> text;
    };
  }

  private String name(String list, String code) {
    return Optional.ofNullable(edition.lists().get(list))
        .flatMap(found -> found.find(code))
        .map((CodeList.Entry entry) -> entry.name(language))
        .orElse(code);
  }

  public String day(LocalDate date) {
    return date.format(zh() ? CHINESE_DAY : ENGLISH_DAY);
  }

  /**
   * Amounts are told in 万元 and, in English, in full as well: nobody abroad counts in ten thousands.
   */
  public String money(Money money) {
    if (zh()) {
      return money.printed() + "万元（" + name("currencies", money.currency()) + "）";
    }
    NumberFormat whole = NumberFormat.getNumberInstance(language.locale());
    return money.currency()
        + " "
        + whole.format(money.wan().multiply(WAN))
        + " ("
        + money.printed()
        + " 万元)";
  }
}
