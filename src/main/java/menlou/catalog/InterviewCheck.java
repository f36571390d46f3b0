package menlou.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Checks the questions: ids stand once, every field is asked exactly once, and every phase,
 * section, question and part has its words.
 */
final class InterviewCheck {
  private final Examination examination;
  private final Set<String> ids = new HashSet<>();
  private final Map<FieldPath, Integer> asked = new HashMap<>();

  private InterviewCheck(Examination examination) {
    this.examination = examination;
  }

  static void of(Examination examination) {
    InterviewCheck check = new InterviewCheck(examination);
    Edition edition = examination.edition();
    edition.interview().sections().forEach(check::section);
    edition.fields().forEach(check::askedOnce);
  }

  private void section(Section section) {
    once("section", section.id(), section.file(), section.line());
    words("phases." + section.phase(), section.file(), section.line());
    words("sections." + section.id() + ".title", section.file(), section.line());
    words("sections." + section.id() + ".summary", section.file(), section.line());
    section.questions().forEach(this::question);
  }

  private void question(Question question) {
    once("question", question.id(), question.file(), question.line());
    words("questions." + question.id() + ".title", question.file(), question.line());
    words("questions." + question.id() + ".intro", question.file(), question.line());
    for (Part part : question.parts()) {
      if (question.parts().size() > 1) {
        words("parts." + question.id() + "." + part.id(), question.file(), question.line());
      }
      once("part", question.id() + "." + part.id(), question.file(), question.line());
    }
    for (FieldPath path : question.asks()) {
      examination
          .edition()
          .fields()
          .asked(path)
          .forEach(field -> asked.merge(field.path(), 1, Integer::sum));
    }
    rows(question);
  }

  private void rows(Question question) {
    question
        .rows()
        .filter(path -> !(examination.edition().fields().at(path).type() instanceof FieldType.Rows))
        .ifPresent(
            path ->
                examination
                    .defects()
                    .add(question.file(), question.line(), "\"" + path + "\" is no list of rows"));
  }

  private void once(String what, String id, String file, int line) {
    if (!ids.add(what + " " + id)) {
      examination.defects().add(file, line, what + " \"" + id + "\" stands here twice");
    }
  }

  private void words(String key, String file, int line) {
    examination.words("interview." + key, file, line);
  }

  private void askedOnce(Field field) {
    int times = asked.getOrDefault(field.path(), 0);
    if (!field.isDerived() && field.type().isLeaf() && times != 1) {
      examination.add(
          field,
          field.path()
              + (times == 0 ? " is asked by no question" : " is asked " + times + " times"));
    }
  }
}
