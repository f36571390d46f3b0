package menlou.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import menlou.catalog.CodeList;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.value.IdentityDocumentKind;
import menlou.value.Normal;
import menlou.value.Parsed;

/** How a text stands while it is being typed, so that nobody is scolded in the middle of a word. */
public enum TypedText {
  /** It can be read, or there is none. */
  ANSWER,
  /** It cannot be read yet, but may become an answer when typing goes on. */
  BEGINNING,
  /** Whatever is typed after it, it cannot be read. */
  WRONG;

  /** Numbers with check characters; what would make a shorter text one cannot be guessed. */
  private static final int CHECKED_LENGTH = 18;

  private static final int MACHINE_READABLE_LENGTH = 2 * 44;

  /** Judges a text typed at the path; the other answers tell which kind of document it numbers. */
  public static TypedText of(
      Edition edition, Answers answers, Path path, String text, LocalDate today) {
    Field field = edition.fields().at(path.field());
    Optional<String> kind =
        field.type() instanceof FieldType.DocumentNumber(String sibling)
            ? path.parent().flatMap(parent -> answers.text(parent.child(sibling)))
            : Optional.empty();
    Reading reading = new Reading(edition.lists(), today);
    if (text.isBlank() || isGood(reading, field, text, kind)) {
      return ANSWER;
    }
    boolean goesOn =
        isShort(field.type(), text, kind)
            || tails(edition, field.type())
                .anyMatch(tail -> isGood(reading, field, text + tail, kind));
    return goesOn ? BEGINNING : WRONG;
  }

  private static boolean isGood(
      Reading reading, Field field, String text, Optional<String> documentKind) {
    return reading.of(field, text, documentKind) instanceof Parsed.Good<Datum>;
  }

  private static boolean isShort(FieldType type, String text, Optional<String> documentKind) {
    String code = Normal.code(text);
    return switch (type) {
      case FieldType.CreditCode _ -> isShort(code);
      case FieldType.DocumentNumber _ ->
          isShort(code)
              && documentKind
                  .flatMap(IdentityDocumentKind::of)
                  .filter(TypedText::checks)
                  .isPresent();
      case FieldType.MachineReadable _ ->
          code.length() < MACHINE_READABLE_LENGTH && code.matches("[A-Z0-9<]*");
      default -> false;
    };
  }

  private static boolean isShort(String code) {
    return code.length() < CHECKED_LENGTH && code.matches("[A-Z0-9]*");
  }

  private static boolean checks(IdentityDocumentKind kind) {
    return switch (kind) {
      case RESIDENT_ID, PERMANENT_RESIDENT_CARD, HM_RESIDENCE_PERMIT, TAIWAN_RESIDENCE_PERMIT ->
          true;
      case PASSPORT, HM_TRAVEL_PERMIT, TAIWAN_TRAVEL_PERMIT, OTHER -> false;
    };
  }

  /** What could follow: the ends of answers of this type. */
  private static Stream<String> tails(Edition edition, FieldType type) {
    return switch (type) {
      case FieldType.Day _ -> ends("1987-01-05", "2027-10-10", "20270105", "年1月1日");
      case FieldType.Phone _ ->
          ends("13800138000", "01062345678", "1111111111111", ")62345678", "-8000");
      case FieldType.Email _ -> ends("a@b.cn");
      case FieldType.Postcode _ -> ends("100085");
      case FieldType.Cash _ ->
          Stream.concat(
              ends("000", "0 CNY"),
              edition.list("currencies").all().stream()
                  .map(CodeList.Entry::id)
                  .flatMap(TypedText::ends));
      case FieldType.Portion _, FieldType.Whole _ -> ends("05");
      case FieldType.DocumentNumber _ -> ends("E12345678");
      case FieldType.Chinese _, FieldType.Text _ -> ends("（字）");
      default -> Stream.empty();
    };
  }

  private static Stream<String> ends(String... answers) {
    return List.of(answers).stream()
        .flatMap(answer -> IntStream.range(0, answer.length()).mapToObj(answer::substring));
  }
}
