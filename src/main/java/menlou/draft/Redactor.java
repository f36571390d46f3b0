package menlou.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.Requirement;

/**
 * Takes out of a case what tells of persons. In doubt an answer goes: one whose condition is open,
 * one in a row the user took away, one that repeats what was taken out elsewhere.
 */
final class Redactor {
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}·•.\\-]+");

  private static final Pattern HOME = Pattern.compile("^\\+?86(?=1\\d{10}$)");

  /** A shorter text occurs by chance; a Chinese name has two characters. */
  private static final int TELLING = 5;

  private static final int TELLING_CHINESE = 2;

  private final Facts facts;
  private final RowNumbers rows;

  Redactor(Facts facts) {
    this.facts = facts;
    this.rows = new RowNumbers(facts.answers(), facts.edition().fields());
  }

  Redaction redact(Draft draft, String title) {
    Map<Path, String> kept = new TreeMap<>(draft.answers().all());
    kept.keySet().removeIf(path -> !isThere(path));
    Set<Path> removed = new HashSet<>();
    Set<String> secrets = new HashSet<>();
    kept.forEach(
        (path, text) -> {
          if (isPersonal(path)) {
            removed.add(path);
            secret(path, text).ifPresent(secrets::add);
          }
        });
    kept.forEach(
        (path, text) -> {
          if (isWritten(path) && secrets.stream().anyMatch(plain(text)::contains)) {
            removed.add(path);
          }
        });
    kept.keySet().removeAll(removed);
    Draft left =
        new Draft(
            draft.id(),
            title,
            draft.edition(),
            draft.filing(),
            rows.renamed(kept),
            new TreeMap<>());
    Set<Path> places = new HashSet<>();
    removed.forEach(path -> places.add(rows.renamed(path)));
    return new Redaction(CaseFile.of(left), places);
  }

  /** Answers of rows that were taken away stay in a draft for undoing, and nowhere else. */
  private boolean isThere(Path path) {
    return facts.edition().fields().find(path.field()).isPresent() && rows.has(path);
  }

  private boolean isPersonal(Path path) {
    return switch (facts.edition().fields().at(path.field()).personal()) {
      case Requirement.Always _ -> true;
      case Requirement.Never _ -> false;
      case Requirement.If(var condition) ->
          !facts.evaluate(condition, path.enclosingRow()).isFalse();
    };
  }

  /** Whether words somebody wrote stand here, rather than a choice, a number or a day. */
  private boolean isWritten(Path path) {
    Field field = facts.edition().fields().at(path.field());
    return switch (field.type()) {
      case FieldType.Text _,
          FieldType.Chinese _,
          FieldType.Phone _,
          FieldType.Email _,
          FieldType.DocumentNumber _,
          FieldType.MachineReadable _ ->
          true;
      case FieldType.Choice _,
          FieldType.Many _,
          FieldType.Day _,
          FieldType.Cash _,
          FieldType.Portion _,
          FieldType.Whole _,
          FieldType.YesNo _,
          FieldType.Country _,
          FieldType.Postcode _,
          FieldType.CreditCode _,
          FieldType.Reference _,
          FieldType.Image _,
          FieldType.Group _,
          FieldType.Rows _ ->
          false;
    };
  }

  private Optional<String> secret(Path path, String text) {
    String plain = plain(text);
    int least = plain.codePoints().allMatch(Character::isIdeographic) ? TELLING_CHINESE : TELLING;
    return isWritten(path) && plain.codePointCount(0, plain.length()) >= least
        ? Optional.of(plain)
        : Optional.empty();
  }

  /** Without gaps and the country code of Mainland China, which some write and others do not. */
  private static String plain(String text) {
    String plain = GAPS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return HOME.matcher(plain).replaceFirst("");
  }
}
