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
 * The list of Chinese renderings a founder leaves to a translator, as a plain text file anybody can
 * open: every item with what it is, its original and the room it has, and one line to fill in. The
 * filled-in file reads back.
 */
public final class TranslationSheet {
  private static final Pattern HEAD = Pattern.compile("==\\s*(\\S+)\\s*==");
  private static final Pattern FILLED = Pattern.compile("译文\\s*[:：](.*)");

  /**
   * One rendering that is needed.
   *
   * @param original the foreign text; blank when that is open as well
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

  /** Renderings that concern the company and are open, in catalog order. */
  public static List<Item> needed(Facts facts) {
    List<Item> items = new ArrayList<>();
    for (Path path : facts.leaves()) {
      Field field = facts.edition().fields().at(path.field());
      boolean open =
          facts.at(path) instanceof Fact.Missing || facts.at(path) instanceof Fact.Absent;
      field
          .rendering()
          .filter(_ -> open)
          .ifPresent(of -> item(facts, path, field, of).ifPresent(items::add));
    }
    return items;
  }

  /** An optional rendering of a text that is not there is not needed either. */
  private static Optional<Item> item(
      Facts facts, Path path, Field field, menlou.catalog.Expression rendering) {
    String original =
        facts.evaluate(rendering, path.enclosingRow()) instanceof Outcome.Known(String text)
            ? text
            : "";
    boolean needed = facts.at(path) instanceof Fact.Missing || !original.isBlank();
    int room =
        field.type() instanceof FieldType.Chinese(int max, boolean _) ? max : Integer.MAX_VALUE;
    return needed ? Optional.of(new Item(path, original, room)) : Optional.empty();
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
    Wording wording = new Wording(edition, language);
    String row = item.path().enclosingRow().map(each -> wording.rowTitle(facts, each)).orElse("");
    String hint = FieldWords.find(edition, language, item.path().field(), "hint").orElse("");
    return Map.of(
        "label",
        FieldWords.label(edition, language, item.path().field()),
        "context",
        row.isBlank() || row.equals(item.original()) ? "" : " (" + row + ")",
        "original",
        item.original().isBlank() ? "—" : item.original().replace('\n', ' '),
        "room",
        Integer.toString(item.room()),
        "hint",
        hint);
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
    if (path.isEmpty() || field.flatMap(Field::rendering).isEmpty()) {
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
