package menlou.ui.work;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import menlou.catalog.Edition;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.Path;
import menlou.draft.Trouble;
import menlou.draft.TypedText;
import menlou.interview.Assessment;
import menlou.ui.job.Jobs;

/**
 * The draft on the desk. An answer is taken over at once; keeping it and working out what follows
 * happen elsewhere and arrive a moment later. Used on the window's thread only.
 */
public final class CaseModel {
  /** Keys typed closer together than this make one step of the history. */
  private static final Duration BURST = Duration.ofMillis(350);

  /** After this long nobody is in the middle of a word any more. */
  private static final Duration PAUSE = Duration.ofMillis(1200);

  private static final String CHANGED_ELSEWHERE = "draft.changed-elsewhere";

  private final Edition edition;
  private final DraftStore store;
  private final Clock clock;
  private final Jobs keeping;
  private final Jobs reckoning;
  private final ObjectProperty<Draft> draft;
  private final ObjectProperty<Assessment> assessment;
  private final ObjectProperty<Saved> saved;
  private final ObjectProperty<Optional<Trouble>> trouble =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Path>> typing =
      new SimpleObjectProperty<>(Optional.empty());
  private final Steps steps = new Steps();
  private final SequencedMap<String, Change> pending = new LinkedHashMap<>();
  private Optional<Path> unfinished = Optional.empty();
  private int keepingNow;
  private int bursts;
  private boolean reckoningNow;

  /**
   * Opens a draft that is kept in the store.
   *
   * @param first what follows from the draft as it was opened
   * @param keeping saves, in order
   * @param reckoning works out facts, findings and the route
   */
  public CaseModel(
      Edition edition,
      DraftStore store,
      Assessment first,
      Clock clock,
      Jobs keeping,
      Jobs reckoning) {
    this.edition = edition;
    this.store = store;
    this.clock = clock;
    this.keeping = keeping;
    this.reckoning = reckoning;
    this.draft = new SimpleObjectProperty<>(first.draft());
    this.assessment = new SimpleObjectProperty<>(first);
    this.saved = new SimpleObjectProperty<>(new Saved.Safe(clock.instant()));
    DraftId mine = id();
    fetch(() -> store.history(mine), steps::count);
  }

  public Edition edition() {
    return edition;
  }

  public ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft;
  }

  public Draft draft() {
    return draft.get();
  }

  public DraftId id() {
    return draft().id();
  }

  public ReadOnlyObjectProperty<Assessment> assessmentProperty() {
    return assessment;
  }

  /** What follows from the draft; may lag the last key by some milliseconds. */
  public Assessment assessment() {
    return assessment.get();
  }

  public ReadOnlyObjectProperty<Saved> savedProperty() {
    return saved;
  }

  /** What the world refused last; emptied by {@link #dismissTrouble} or the next success. */
  public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble;
  }

  public void dismissTrouble() {
    trouble.set(Optional.empty());
  }

  /** The answer somebody is in the middle of typing; views hold nothing new against it. */
  public ReadOnlyObjectProperty<Optional<Path>> typingProperty() {
    return typing;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public String text(Path path) {
    return draft().answers().text(path).orElse("");
  }

  /**
   * Takes over what was typed so far; a burst of keys becomes one step. A text that cannot be read
   * is kept like any other, but judged as if nothing were there: until the field is left while it
   * may still become an answer, else until typing pauses.
   */
  public void type(Path path, String text) {
    Change change = draft().answers().setting(path, text);
    if (change.changesNothing()) {
      return;
    }
    if (!pending.isEmpty() && !pending.containsKey(change.key())) {
      flush();
    }
    TypedText typed = TypedText.of(edition, draft().answers(), path, text, today());
    unfinished = typed == TypedText.ANSWER ? Optional.empty() : Optional.of(path);
    typing.set(Optional.of(path));
    take(List.of(change));
    int burst = ++bursts;
    keeping.after(BURST, () -> ifLast(burst, this::keep));
    keeping.after(PAUSE, () -> ifLast(burst, () -> pause(typed)));
  }

  private void ifLast(int burst, Runnable act) {
    if (burst == bursts) {
      act.run();
    }
  }

  private void pause(TypedText typed) {
    if (typed == TypedText.BEGINNING) {
      typing.set(Optional.empty());
    } else {
      finish();
    }
  }

  /** The field was left: what stands in it is what was meant. */
  public void leave(Path path) {
    if (typing.get().or(() -> unfinished).filter(path::equals).isPresent()) {
      finish();
    }
  }

  private void finish() {
    boolean judge = unfinished.isPresent();
    unfinished = Optional.empty();
    typing.set(Optional.empty());
    if (judge) {
      reckon();
    }
  }

  /** Takes over one finished step, such as a choice, a row added or a title. */
  public void change(List<Change> changes) {
    List<Change> real = changes.stream().filter(change -> !change.changesNothing()).toList();
    if (!real.isEmpty()) {
      flush();
      take(real);
      flush();
    }
  }

  public void choose(Path path, String text) {
    change(List.of(draft().answers().setting(path, text)));
  }

  private void take(List<Change> changes) {
    changes.forEach(change -> pending.merge(change.key(), change, CaseModel::together));
    saved.set(new Saved.Underway());
    show(draft().with(changes));
  }

  private static Change together(Change first, Change then) {
    return new Change(first.key(), first.before(), then.after());
  }

  private void show(Draft next) {
    draft.set(next);
    reckon();
  }

  private void reckon() {
    if (reckoningNow) {
      return;
    }
    reckoningNow = true;
    Draft judged = finished();
    LocalDate today = today();
    reckoning.run(
        () -> Assessment.of(edition, judged, today),
        this::reckoned,
        bug -> {
          reckoningNow = false;
          throw bug;
        });
  }

  private void reckoned(Assessment result) {
    reckoningNow = false;
    assessment.set(result);
    if (!result.draft().equals(finished())) {
      reckon();
    }
  }

  /** The draft without a text that is no answer yet. */
  private Draft finished() {
    return unfinished
        .map(path -> draft().withAnswers(draft().answers().with(path, Optional.empty())))
        .orElseGet(this::draft);
  }

  /** Judges and hands to the store everything taken over, without waiting for a pause. */
  public void flush() {
    finish();
    keep();
  }

  private void keep() {
    if (pending.isEmpty()) {
      return;
    }
    List<Change> step =
        pending.sequencedValues().stream().filter(change -> !change.changesNothing()).toList();
    pending.clear();
    if (step.isEmpty()) {
      settle();
      return;
    }
    keepingNow++;
    DraftId kept = id();
    keeping.run(
        () -> store.save(kept, step),
        _ -> {
          keepingNow--;
          steps.saved();
          trouble.set(Optional.empty());
          settle();
        },
        refused -> refused(step, refused));
  }

  private void settle() {
    if (keepingNow == 0 && pending.isEmpty()) {
      saved.set(new Saved.Safe(clock.instant()));
    }
  }

  private void refused(List<Change> step, RuntimeException refusal) {
    keepingNow--;
    if (!(refusal instanceof Trouble refused)) {
      throw refusal;
    }
    saved.set(new Saved.Refused());
    trouble.set(Optional.of(refused));
    if (refused.code().equals(CHANGED_ELSEWHERE)) {
      reload();
    } else {
      keepForLater(step);
    }
  }

  private void keepForLater(List<Change> step) {
    Map<String, Change> newer = new LinkedHashMap<>(pending);
    pending.clear();
    step.forEach(change -> pending.put(change.key(), change));
    newer.forEach((key, change) -> pending.merge(key, change, CaseModel::together));
  }

  /** Another window was first: what it kept is shown, and what was typed here is not kept. */
  private void reload() {
    pending.clear();
    DraftId mine = id();
    fetch(() -> store.open(mine), found -> found.ifPresent(this::reloaded));
    fetch(() -> store.history(mine), steps::count);
  }

  private <T> void fetch(Supplier<T> work, Consumer<T> fetched) {
    keepingNow++;
    keeping.run(
        work,
        found -> {
          keepingNow--;
          fetched.accept(found);
          settle();
        },
        refusal -> refused(List.of(), refusal));
  }

  private void reloaded(Draft kept) {
    saved.set(new Saved.Safe(clock.instant()));
    show(kept);
  }

  public void undo() {
    turn(() -> store.undo(id()), steps::undid);
  }

  public void redo() {
    turn(() -> store.redo(id()), steps::redid);
  }

  /** Holds while no saved step can be taken back. */
  public BooleanExpression nothingToUndo() {
    return steps.noneDone();
  }

  /** Holds while no step taken back can be done again. */
  public BooleanExpression nothingToRedo() {
    return steps.noneUndone();
  }

  private void turn(Supplier<Optional<List<Change>>> step, Runnable counted) {
    flush();
    keepingNow++;
    keeping.run(
        step,
        changes -> {
          keepingNow--;
          settle();
          changes.ifPresent(
              turned -> {
                counted.run();
                show(draft().with(turned));
              });
        },
        refusal -> refused(new ArrayList<>(), refusal));
  }
}
