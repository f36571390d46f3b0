package menlou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.FieldWords;
import menlou.catalog.Language;
import menlou.catalog.Outcome;
import menlou.catalog.Texts;
import menlou.value.Parsed;
import menlou.value.Refusal;

/**
 * The list of answers a founder leaves to a translator, as a plain text file anybody can open:
 * every item with what it is, where it stands, its original and the room it has, and one line to
 * fill in. The filled-in file reads back.
 */
public final class TranslationSheet {
  private static final Pattern HEAD = Pattern.compile("==\\s*(\\S+)\\s*==");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final Pattern FILLED = Pattern.compile("译文\\s*[:：](.*)");

  /**
   * One text that is needed in Chinese.
   *
   * @param original what it is to say; blank when that is open as well
   * @param room how many characters the forms have
   */
  public record Item(Path path, String original, int room) {}

  /**
   * A line of a returned sheet that could not be taken over.
   *
   * @param line 1-based
   * @param refusal why; its words are under {@code values}
   */
  public record Problem(int line, String item, Refusal refusal) {}

  /** What a returned sheet brings: answers for the draft, and what is wrong with the rest. */
  public record Filled(List<Change> changes, List<Problem> problems) {}

  private TranslationSheet() {}

  /**
   * What concerns the company and is printed in Chinese, as far as it is open or given in other
   * letters; in catalog order.
   */
  public static List<Item> needed(Facts facts) {
    List<Item> items = new ArrayList<>();
    for (Path path : facts.leaves()) {
      Field field = facts.edition().fields().at(path.field());
      if (!field.isDerived() && room(field).isPresent()) {
        original(facts, path, field)
            .ifPresent(text -> items.add(new Item(path, text, room(field).orElseThrow())));
      }
    }
    return items;
  }

  /** How many characters a field has for Chinese; none for fields that are not of that kind. */
  private static Optional<Integer> room(Field field) {
    return switch (field.type()) {
      case FieldType.Chinese(int max, boolean _) -> Optional.of(max);
      case FieldType.Text(int max, int _, boolean chinese) when chinese -> Optional.of(max);
      default -> Optional.empty();
    };
  }

  /** Whether the answer may be left to a translator, as it stands. */
  public static boolean isNeeded(Facts facts, Path path) {
    Field field = facts.edition().fields().at(path.field());
    return room(field).isPresent() && original(facts, path, field).isPresent();
  }

  /** The same for any answer within a group or a row. */
  public static boolean isNeededWithin(Facts facts, Path group) {
    return facts.leaves().stream()
        .filter(path -> path.isWithin(group))
        .anyMatch(
            path ->
                !facts.edition().fields().at(path.field()).isDerived() && isNeeded(facts, path));
  }

  /**
   * What is to be translated, blank when that is open as well; none when nothing is. An optional
   * rendering of a text that is not there is not needed.
   */
  private static Optional<String> original(Facts facts, Path path, Field field) {
    String rendered =
        field
            .rendering()
            .map(of -> facts.evaluate(of, path.enclosingRow()))
            .map(outcome -> outcome instanceof Outcome.Known(String text) ? text : "")
            .orElse("");
    return switch (facts.at(path)) {
      case Fact.Missing _ -> Optional.of(rendered);
      case Fact.Absent _ -> Optional.of(rendered).filter(text -> !text.isBlank());
      case Fact.Known(Datum.Word(String text)) -> foreign(text);
      case Fact.Invalid(String text, Refusal _) ->
          foreign(text).map(typed -> rendered.isBlank() ? typed : rendered);
      default -> Optional.empty();
    };
  }

  /** Words in other letters; a number such as 9 or B1 reads alike in Chinese. */
  private static Optional<String> foreign(String text) {
    boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
    return chinese || !WORD.matcher(text).find() ? Optional.empty() : Optional.of(text);
  }

  /**
   * The sheet as text, in both languages, for the translator reads Chinese and the founder does
   * not.
   */
  public static String write(Facts facts) {
    Edition edition = facts.edition();
    Texts en = edition.texts(Language.EN);
    Texts zh = edition.texts(Language.ZH);
    StringBuilder sheet = new StringBuilder();
    for (Texts texts : List.of(zh, en)) {
      texts
          .get("translation.intro")
          .lines()
          .forEach(line -> sheet.append("# ").append(line).append('\n'));
    }
    for (Item item : needed(facts)) {
      sheet.append("\n== ").append(item.path()).append(" ==\n");
      for (Texts texts : List.of(zh, en)) {
        sheet
            .append("# ")
            .append(texts.get("translation.item", words(facts, item, texts.language())))
            .append('\n');
      }
      sheet.append("译文：\n");
    }
    return sheet.toString();
  }

  private static Map<String, String> words(Facts facts, Item item, Language language) {
    Edition edition = facts.edition();
    Texts texts = edition.texts(language);
    String hint = FieldWords.find(edition, language, item.path().field(), "hint").orElse("");
    return Map.of(
        "label",
        FieldWords.label(edition, language, item.path().field()),
        "context",
        context(facts, item, language).map(where -> " (" + where + ")").orElse(""),
        "original",
        item.original().isBlank()
            ? texts.get("translation.open")
            : item.original().replace('\n', ' '),
        "room",
        Integer.toString(item.room()),
        "hint",
        hint);
  }

  /**
   * Whose or of what it is: a row, a group of fields, or at least the question that asks for it.
   */
  private static Optional<String> context(Facts facts, Item item, Language language) {
    String whose =
        item.path()
            .enclosingRow()
            .map(row -> new Wording(facts.edition(), language).rowTitle(facts, row))
            .orElse("");
    if (!whose.isBlank()) {
      return Optional.of(whose).filter(name -> !name.equals(item.original()));
    }
    return group(facts.edition(), item.path(), language)
        .or(() -> question(facts.edition(), item.path(), language));
  }

  private static Optional<String> group(Edition edition, Path path, Language language) {
    return path.field()
        .parent()
        .filter(parent -> parent.parent().isPresent())
        .filter(parent -> edition.fields().at(parent).type() instanceof FieldType.Group)
        .map(parent -> FieldWords.label(edition, language, parent));
  }

  private static Optional<String> question(Edition edition, Path path, Language language) {
    return edition.interview().questions().stream()
        .filter(question -> question.asks().stream().anyMatch(path.field()::isWithin))
        .findFirst()
        .map(
            question ->
                edition.texts(language).get("interview.questions." + question.id() + ".title"));
  }

  /** Reads a sheet that came back; lines left empty are passed over. */
  public static Filled read(Facts facts, String sheet) {
    List<Change> changes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    String item = "";
    List<String> lines = sheet.replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher head = HEAD.matcher(lines.get(i).strip());
      Matcher filled = FILLED.matcher(lines.get(i).strip());
      if (head.matches()) {
        item = head.group(1);
      } else if (filled.matches() && !filled.group(1).isBlank()) {
        take(facts, i + 1, item, filled.group(1).strip(), changes, problems);
      }
    }
    return new Filled(List.copyOf(changes), List.copyOf(problems));
  }

  private static void take(
      Facts facts,
      int line,
      String item,
      String text,
      List<Change> changes,
      List<Problem> problems) {
    Optional<Path> path = Path.parse(item).filter(facts::isRelevant);
    Optional<Field> field = path.flatMap(known -> facts.edition().fields().find(known.field()));
    if (path.isEmpty() || field.flatMap(TranslationSheet::room).isEmpty()) {
      problems.add(
          new Problem(line, item, new Refusal("answer.unknown-item", Map.of("found", item))));
      return;
    }
    Parsed<Datum> read =
        new Reading(facts.edition().lists(), facts.today())
            .of(field.orElseThrow(), text, Optional.empty());
    switch (read) {
      case Parsed.Good<Datum> _ -> changes.add(facts.answers().setting(path.get(), text));
      case Parsed.Bad<Datum> bad -> problems.add(new Problem(line, item, bad.refusal()));
    }
  }
}
