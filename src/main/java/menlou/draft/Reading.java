package menlou.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import menlou.catalog.CodeList;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.value.ChineseText;
import menlou.value.CreditCode;
import menlou.value.Email;
import menlou.value.IdentityDocumentKind;
import menlou.value.IsoDate;
import menlou.value.MachineReadableZone;
import menlou.value.Money;
import menlou.value.Normal;
import menlou.value.Parsed;
import menlou.value.Phone;
import menlou.value.Postcode;
import menlou.value.Printable;
import menlou.value.Refusal;
import menlou.value.Share;

/**
 * Reads typed texts by the type of their field. Yes-no answers are {@code yes} and {@code no},
 * several codes stand with spaces between.
 *
 * @param lists the code lists of the edition
 * @param today decides the century of two-digit years on passports
 */
public record Reading(Map<String, CodeList> lists, LocalDate today) {
  /**
   * The value a text typed into the field stands for. A Chinese rendering must hold at least one
   * Chinese character.
   *
   * @param documentKind for a document number, the kind chosen beside it
   */
  public Parsed<Datum> of(Field field, String text, Optional<String> documentKind) {
    boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
    return field.rendering().isPresent() && !chinese
        ? bad("answer.not-chinese", Map.of("found", text.strip()))
        : of(field.type(), text, documentKind);
  }

  /** No words are taken that could not be printed. */
  private static Parsed<Datum> printable(Datum datum) {
    return datum instanceof Datum.Word(String text)
        ? Printable.check(text).map(_ -> datum)
        : new Parsed.Good<>(datum);
  }

  /**
   * The value a text stands for.
   *
   * @param documentKind for a document number, the kind chosen beside it
   */
  public Parsed<Datum> of(FieldType type, String text, Optional<String> documentKind) {
    return read(type, text, documentKind).flatMap(Reading::printable);
  }

  private Parsed<Datum> read(FieldType type, String text, Optional<String> documentKind) {
    return switch (type) {
      case FieldType.Text(int max, int _, boolean _) -> free(text, max);
      case FieldType.Chinese(int max, boolean latin) -> chinese(text, max, latin);
      case FieldType.Choice(String list) -> code(list, text);
      case FieldType.Country _ -> code("countries", text);
      case FieldType.Many(String list) -> codes(list, text);
      case FieldType.Day _ -> read(IsoDate.parse(text), day -> new Datum.Day(day.date()));
      case FieldType.Cash _ -> read(Money.parse(text), Datum.Cash::new);
      case FieldType.Portion _ -> read(Share.parse(text), Datum.Portion::new);
      case FieldType.Whole(int min, int max) -> whole(text, min, max);
      case FieldType.YesNo _ -> yesNo(text);
      case FieldType.Phone _ -> read(Phone.parse(text), phone -> word(phone.canonical()));
      case FieldType.Email _ -> read(Email.parse(text), email -> word(email.canonical()));
      case FieldType.Postcode _ -> read(Postcode.parse(text), code -> word(code.canonical()));
      case FieldType.CreditCode _ -> read(CreditCode.parse(text), code -> word(code.canonical()));
      case FieldType.DocumentNumber _ -> documentNumber(text, documentKind);
      case FieldType.MachineReadable _ ->
          read(MachineReadableZone.parse(text, today), zone -> word(zone.canonical()));
      case FieldType.Reference _, FieldType.Image _ -> new Parsed.Good<>(word(text));
      case FieldType.Group _, FieldType.Rows _ ->
          throw new IllegalArgumentException("no answer: " + type);
    };
  }

  private static <T> Parsed<Datum> read(Parsed<T> parsed, Function<T, Datum> datum) {
    return parsed.map(datum);
  }

  private static Datum word(String text) {
    return new Datum.Word(text);
  }

  private static Parsed<Datum> bad(String code, Map<String, String> details) {
    return new Parsed.Bad<>(new Refusal(code, details));
  }

  private static Parsed<Datum> free(String text, int max) {
    String trimmed = Normal.trimmed(text);
    return tooLong(trimmed, max).orElseGet(() -> new Parsed.Good<>(word(trimmed)));
  }

  private static Parsed<Datum> chinese(String text, int max, boolean latin) {
    Optional<Parsed<Datum>> tooLong = tooLong(Normal.trimmed(text), max);
    return tooLong.orElseGet(
        () ->
            read(
                latin ? ChineseText.parseWithLatin(text) : ChineseText.parse(text),
                chinese -> word(chinese.canonical())));
  }

  private static Optional<Parsed<Datum>> tooLong(String text, int max) {
    int length = Normal.length(text);
    return length <= max
        ? Optional.empty()
        : Optional.of(bad("answer.too-long", Map.of("max", "" + max, "found", "" + length)));
  }

  private Parsed<Datum> code(String list, String text) {
    String code = text.strip();
    return known(list, code)
        ? new Parsed.Good<>(word(code))
        : bad("answer.not-in-list", Map.of("found", code));
  }

  private Parsed<Datum> codes(String list, String text) {
    List<String> codes = Arrays.stream(text.strip().split("\\s+")).distinct().toList();
    return codes.stream()
        .filter(code -> !known(list, code))
        .findFirst()
        .map(code -> bad("answer.not-in-list", Map.of("found", code)))
        .orElseGet(() -> new Parsed.Good<>(new Datum.Words(codes)));
  }

  private boolean known(String list, String code) {
    return Optional.ofNullable(lists.get(list)).flatMap(found -> found.find(code)).isPresent();
  }

  private static Parsed<Datum> whole(String text, int min, int max) {
    String digits = Normal.withoutSpaces(Normal.halfWidth(text)).replace(",", "");
    if (!digits.matches("\\d{1,18}")) {
      return bad("answer.not-a-number", Map.of("found", text.strip()));
    }
    long number = Long.parseLong(digits);
    return number >= min && number <= max
        ? new Parsed.Good<>(new Datum.Whole(number))
        : bad("answer.out-of-range", Map.of("found", digits, "min", "" + min, "max", "" + max));
  }

  private static Parsed<Datum> yesNo(String text) {
    return switch (text.strip()) {
      case "yes" -> new Parsed.Good<>(new Datum.Truth(true));
      case "no" -> new Parsed.Good<>(new Datum.Truth(false));
      case String other -> bad("answer.not-yes-or-no", Map.of("found", other));
    };
  }

  /** Until the kind is chosen the number is taken as it stands. */
  private static Parsed<Datum> documentNumber(String text, Optional<String> kind) {
    return kind.flatMap(IdentityDocumentKind::of)
        .map(known -> read(known.check(text), number -> word(number)))
        .orElseGet(() -> free(text, 50));
  }
}
