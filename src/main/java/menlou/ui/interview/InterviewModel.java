package menlou.ui.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldWords;
import menlou.catalog.Language;
import menlou.catalog.Question;
import menlou.draft.Path;
import menlou.interview.QuestionState;
import menlou.interview.Route;
import menlou.interview.Status;
import menlou.ui.work.CaseModel;

/** Where the user is in the interview, and the ways from there. */
public final class InterviewModel {
  private static final int MOST_FOUND = 30;

  /** Statuses a returning user need not look at first. */
  private static final Set<Status> PASSED = Set.of(Status.DONE, Status.NOT_NEEDED);

  /** A place in the interview that a search leads to; the field is absent for a whole question. */
  public record Place(String question, Optional<FieldPath> field) {}

  private final CaseModel model;
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper();
  private final ObjectProperty<Optional<Path>> target =
      new SimpleObjectProperty<>(Optional.empty());

  /** Begins at the first question that is not done. */
  public InterviewModel(CaseModel model) {
    this.model = model;
    current.set(
        route().questions().stream()
            .filter(state -> !PASSED.contains(state.status()))
            .findFirst()
            .orElse(route().questions().getFirst())
            .question()
            .id());
  }

  public CaseModel model() {
    return model;
  }

  private Route route() {
    return model.assessment().route();
  }

  /** The id of the question on the screen. */
  public ReadOnlyStringProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The answer the user was sent to; the view moves the keyboard there and empties it. */
  public ObjectProperty<Optional<Path>> targetProperty() {
    return target;
  }

  public QuestionState state() {
    return route().question(current.get()).orElseThrow();
  }

  public void go(String question) {
    model.flush();
    current.set(question);
  }

  /** Goes to the question that asks for the answer, and to its field. */
  public void goTo(Path path) {
    route()
        .asking(path)
        .ifPresent(
            state -> {
              go(state.question().id());
              target.set(Optional.of(path));
            });
  }

  /** Goes to the question that asks for the list's rows. */
  public void goToList(Path list) {
    route().questions().stream()
        .map(QuestionState::question)
        .filter(question -> !question.fixed())
        .filter(question -> question.rows().filter(list.field()::equals).isPresent())
        .findFirst()
        .ifPresent(question -> go(question.id()));
  }

  /** Goes on; false at the end of the interview. */
  public boolean next() {
    Optional<QuestionState> after = route().after(current.get());
    after.ifPresent(state -> go(state.question().id()));
    return after.isPresent();
  }

  public boolean hasBack() {
    return route().before(current.get()).isPresent();
  }

  /** Goes to the question before this one, always the same for the same answers. */
  public void back() {
    route().before(current.get()).ifPresent(state -> go(state.question().id()));
  }

  /** Answers of this question that do not matter now and are kept for when they do. */
  public List<Path> setAside() {
    Question question = state().question();
    var facts = model.assessment().facts();
    return model.draft().answers().all().keySet().stream()
        .filter(path -> question.asks().stream().anyMatch(path.field()::isWithin))
        .filter(path -> isLeaf(path) && !facts.isRelevant(path) && inKeptRow(path))
        .toList();
  }

  private boolean isLeaf(Path path) {
    return model.edition().fields().find(path.field()).map(Field::type).stream()
        .anyMatch(type -> type.isLeaf());
  }

  private boolean inKeptRow(Path path) {
    return path.enclosingRow()
        .map(
            row ->
                model
                    .draft()
                    .answers()
                    .rows(row.parent().orElseThrow())
                    .contains(row.rowId().orElseThrow()))
        .orElse(true);
  }

  /** Questions and fields in whose words, in either language, all words typed occur. */
  public List<Place> find(String typed) {
    List<String> words =
        Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
    return route().questions().stream()
        .filter(state -> state.status() != Status.NOT_NEEDED)
        .map(QuestionState::question)
        .flatMap(question -> places(question, words))
        .limit(MOST_FOUND)
        .toList();
  }

  private java.util.stream.Stream<Place> places(Question question, List<String> words) {
    java.util.stream.Stream<Place> whole =
        holds(words, title(question))
            ? java.util.stream.Stream.of(new Place(question.id(), Optional.empty()))
            : java.util.stream.Stream.empty();
    return java.util.stream.Stream.concat(
        whole,
        question.asks().stream()
            .flatMap(path -> model.edition().fields().asked(path).stream())
            .map(Field::path)
            .filter(path -> holds(words, label(path)))
            .map(path -> new Place(question.id(), Optional.of(path))));
  }

  private static boolean holds(List<String> words, String text) {
    return words.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  private String title(Question question) {
    Edition edition = model.edition();
    String key = "interview.questions." + question.id() + ".title";
    return edition.texts(Language.EN).get(key) + " " + edition.texts(Language.ZH).get(key);
  }

  private String label(FieldPath path) {
    Edition edition = model.edition();
    return FieldWords.label(edition, Language.EN, path)
        + " "
        + FieldWords.label(edition, Language.ZH, path);
  }

  /** Goes to the place found: its first field on the question's screen. */
  public void go(Place place) {
    go(place.question());
    place
        .field()
        .flatMap(
            field ->
                model.assessment().facts().instances(field, Optional.empty()).stream().findFirst())
        .ifPresent(path -> target.set(Optional.of(path)));
  }
}
