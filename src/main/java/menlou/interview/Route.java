package menlou.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.catalog.Question;
import menlou.catalog.Section;
import menlou.draft.Fact;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.rules.Finding;

/**
 * The way through the interview for one draft: every section and question with its status.
 * Immutable.
 */
public record Route(List<SectionState> sections) {
  public static Route of(Facts facts, List<Finding> findings) {
    List<Located> located = findings.stream().map(Located::of).toList();
    return new Route(
        facts.edition().interview().sections().stream()
            .map(section -> section(section, facts, located))
            .toList());
  }

  /** A finding with the fields it is about: in a long list many answers are one field. */
  private record Located(Finding finding, Set<FieldPath> fields) {
    static Located of(Finding finding) {
      Set<FieldPath> fields = new LinkedHashSet<>();
      finding.about().forEach(path -> fields.add(path.field()));
      return new Located(finding, fields);
    }
  }

  private static SectionState section(Section section, Facts facts, List<Located> findings) {
    List<QuestionState> questions =
        section.questions().stream().map(question -> question(question, facts, findings)).toList();
    int open = questions.stream().mapToInt(question -> question.open().size()).sum();
    return new SectionState(section, together(questions, facts), questions, open);
  }

  private static QuestionState question(Question question, Facts facts, List<Located> findings) {
    Set<Path> leaves = new LinkedHashSet<>();
    List<Path> open = new ArrayList<>();
    List<FieldPath> asks = question.asks();
    for (FieldPath asked : asks) {
      for (Field field : facts.edition().fields().asked(asked)) {
        facts.instances(field.path(), Optional.empty()).forEach(leaves::add);
      }
    }
    question.rows().ifPresent(list -> tooFew(list, facts, open));
    boolean waits = leaves.stream().anyMatch(path -> facts.at(path) instanceof Fact.Undecided);
    List<Path> live = leaves.stream().filter(facts::isRelevant).toList();
    live.stream().filter(path -> mustAnswer(facts.at(path))).forEach(open::add);
    nested(asks, facts, open);
    List<Finding> here =
        findings.stream()
            .filter(each -> each.fields().stream().anyMatch(field -> concerns(field, question)))
            .map(Located::finding)
            .toList();
    return new QuestionState(question, status(live, open, here, waits, facts), live, open, here);
  }

  private static boolean mustAnswer(Fact fact) {
    return fact instanceof Fact.Missing;
  }

  /** Lists inside what is asked that lack rows. */
  private static void nested(List<FieldPath> asks, Facts facts, List<Path> open) {
    for (FieldPath asked : asks) {
      facts
          .edition()
          .fields()
          .forEach(
              field -> {
                if (field.type() instanceof FieldType.Rows && field.path().isWithin(asked)) {
                  tooFew(field.path(), facts, open);
                }
              });
    }
  }

  private static void tooFew(FieldPath list, Facts facts, List<Path> open) {
    if (facts.edition().fields().at(list).type() instanceof FieldType.Rows rows) {
      facts.instances(list, Optional.empty()).stream()
          .filter(facts::isRelevant)
          .filter(path -> facts.rows(path).size() < rows.min())
          .forEach(open::add);
    }
  }

  private static boolean concerns(FieldPath field, Question question) {
    boolean list =
        !question.fixed() && question.rows().map(rows -> rows.equals(field)).orElse(false);
    return list || question.asks().stream().anyMatch(field::isWithin);
  }

  private static Status status(
      List<Path> live, List<Path> open, List<Finding> findings, boolean waits, Facts facts) {
    if (live.isEmpty() && open.isEmpty()) {
      return waits ? Status.LATER : Status.NOT_NEEDED;
    }
    if (findings.stream().anyMatch(Finding::blocks)) {
      return Status.ATTENTION;
    }
    if (open.isEmpty()) {
      return Status.DONE;
    }
    return answered(live, facts) ? Status.STARTED : Status.TO_DO;
  }

  private static Status together(List<QuestionState> questions, Facts facts) {
    List<Status> needed =
        questions.stream()
            .map(QuestionState::status)
            .filter(status -> status != Status.NOT_NEEDED)
            .toList();
    if (needed.isEmpty()) {
      return Status.NOT_NEEDED;
    }
    if (needed.contains(Status.ATTENTION)) {
      return Status.ATTENTION;
    }
    List<Status> kinds = needed.stream().distinct().toList();
    return kinds.size() == 1 ? kinds.getFirst() : begun(questions, facts);
  }

  /** Questions that may stay open are done before anybody has answered anything. */
  private static Status begun(List<QuestionState> questions, Facts facts) {
    return questions.stream().anyMatch(question -> answered(question.asks(), facts))
        ? Status.STARTED
        : Status.TO_DO;
  }

  private static boolean answered(List<Path> asks, Facts facts) {
    return asks.stream().anyMatch(path -> facts.answers().text(path).isPresent());
  }

  public List<QuestionState> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }

  public Optional<QuestionState> question(String id) {
    return questions().stream().filter(state -> state.question().id().equals(id)).findFirst();
  }

  /** The question that asks for the answer, to send a person there. */
  public Optional<QuestionState> asking(Path path) {
    return questions().stream()
        .filter(state -> state.asks().contains(path))
        .findFirst()
        .or(
            () ->
                questions().stream()
                    .filter(state -> concerns(path.field(), state.question()))
                    .findFirst());
  }

  /** Everything that must still be answered, in the order of the interview. */
  public List<Path> open() {
    return questions().stream().flatMap(state -> state.open().stream()).distinct().toList();
  }

  /**
   * The question to show after the one with this id, passing over what is not needed; empty at the
   * end.
   */
  public Optional<QuestionState> after(String id) {
    List<QuestionState> needed = needed(id);
    int here = indexOf(id, needed);
    return here + 1 < needed.size() ? Optional.of(needed.get(here + 1)) : Optional.empty();
  }

  /** The question before the one with this id; always the same one for the same answers. */
  public Optional<QuestionState> before(String id) {
    List<QuestionState> needed = needed(id);
    int here = indexOf(id, needed);
    return here > 0 ? Optional.of(needed.get(here - 1)) : Optional.empty();
  }

  private List<QuestionState> needed(String id) {
    return questions().stream()
        .filter(state -> state.status() != Status.NOT_NEEDED || state.question().id().equals(id))
        .toList();
  }

  private static int indexOf(String id, List<QuestionState> states) {
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).question().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
