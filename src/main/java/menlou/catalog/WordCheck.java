package menlou.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the words themselves: none is blank, none is missing in one language only, and none has
 * outlived the field, rule or question it was written for.
 */
final class WordCheck {
  private final Examination examination;
  private final Edition edition;
  private final Set<String> wanted = new HashSet<>();

  private WordCheck(Examination examination) {
    this.examination = examination;
    this.edition = examination.edition();
  }

  static void of(Examination examination) {
    WordCheck check = new WordCheck(examination);
    check.collect();
    for (Language language : Language.values()) {
      check.language(language);
    }
  }

  /** Every key of the files whose keys follow from ids. */
  private void collect() {
    edition.fields().forEach(this::collect);
    for (Rule rule : edition.rules()) {
      wanted.add("rules." + rule.id() + ".finding");
      wanted.add("rules." + rule.id() + ".fix");
    }
    for (Section section : edition.interview().sections()) {
      wanted.add("interview.phases." + section.phase());
      wanted.add("interview.sections." + section.id() + ".title");
      wanted.add("interview.sections." + section.id() + ".summary");
      section.questions().forEach(this::collect);
    }
  }

  private void collect(Field field) {
    collect(field.path().text());
    FieldWords.shared(edition, field.path()).ifPresent(this::collect);
    field.unprinted().map(Field.Unprinted::key).ifPresent(wanted::add);
  }

  private void collect(String field) {
    List.of("label", "hint", "example", "why")
        .forEach(kind -> wanted.add("fields." + field + "." + kind));
  }

  private void collect(Question question) {
    wanted.add("interview.questions." + question.id() + ".title");
    wanted.add("interview.questions." + question.id() + ".intro");
    question
        .parts()
        .forEach(part -> wanted.add("interview.parts." + question.id() + "." + part.id()));
  }

  private void language(Language language) {
    Texts texts = edition.texts(language);
    texts
        .all()
        .forEach(
            (key, words) -> {
              if (words.isBlank()) {
                add(texts, key, "the words \"" + key + "\" are blank");
              }
              if (edition.texts(language.other()).find(key).isEmpty()) {
                add(texts, key, "\"" + key + "\" has no words in " + language.other().code());
              }
              orphan(key).ifPresent(message -> add(texts, key, message));
            });
  }

  private Optional<String> orphan(String key) {
    boolean follows =
        key.startsWith("fields.") || key.startsWith("rules.") || key.startsWith("interview.");
    // The last phase has no questions: there the program checks and prints.
    boolean used = wanted.contains(key) || key.equals("interview.phases.print");
    return follows && !used
        ? Optional.of("\"" + key + "\" belongs to nothing in this edition")
        : Optional.empty();
  }

  private void add(Texts texts, String key, String message) {
    examination.defects().add(texts.file(key), texts.line(key), message);
  }
}
