package menlou.ui.drafts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import menlou.catalog.Edition;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.DraftSummary;
import menlou.draft.Trouble;
import menlou.ui.job.Jobs;

/** The list of drafts and what may be done with each. Used on the window's thread only. */
public final class DraftsModel {
  private final Edition edition;
  private final DraftStore store;
  private final Exchange exchange;
  private final Clock clock;
  private final Jobs jobs;
  private final ObservableList<DraftSummary> drafts = FXCollections.observableArrayList();
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private boolean opening;
  private final ObjectProperty<Optional<Trouble>> trouble =
      new SimpleObjectProperty<>(Optional.empty());

  public DraftsModel(Edition edition, DraftStore store, Exchange exchange, Clock clock, Jobs jobs) {
    this.edition = edition;
    this.store = store;
    this.exchange = exchange;
    this.clock = clock;
    this.jobs = jobs;
    query.subscribe((_, _) -> refresh());
  }

  /** The drafts that fit the query, latest change first. */
  public ObservableList<DraftSummary> drafts() {
    return drafts;
  }

  public StringProperty queryProperty() {
    return query;
  }

  /** False until the list was read for the first time. */
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  public ObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble;
  }

  public Clock clock() {
    return clock;
  }

  public void refresh() {
    String wanted = query.get().strip();
    run(
        () -> wanted.isEmpty() ? store.list(false) : store.search(wanted),
        found -> {
          drafts.setAll(found);
          loaded.set(true);
        });
  }

  private <T> void run(Supplier<T> work, Consumer<T> done) {
    jobs.run(
        work,
        outcome -> {
          trouble.set(Optional.empty());
          done.accept(outcome);
        },
        this::refused);
  }

  private void refused(RuntimeException refusal) {
    if (!(refusal instanceof Trouble refused)) {
      throw refusal;
    }
    trouble.set(Optional.of(refused));
  }

  public void open(DraftId id, Consumer<Draft> opened) {
    once(() -> store.open(id), found -> found.ifPresentOrElse(opened, this::refresh));
  }

  /**
   * Runs work that ends in an open draft; asked again meanwhile, as by a double click, does it
   * once.
   */
  private <T> void once(Supplier<T> work, Consumer<T> done) {
    if (opening) {
      return;
    }
    opening = true;
    jobs.run(
        work,
        outcome -> {
          opening = false;
          trouble.set(Optional.empty());
          done.accept(outcome);
        },
        refusal -> {
          opening = false;
          refused(refusal);
        });
  }

  /** Begins an empty draft under the edition in force. */
  public void begin(Consumer<Draft> opened) {
    add(() -> Draft.empty(DraftId.random(), edition.id(), edition.interview().filing()), opened);
  }

  /** Copies the bundled example into the folder, so that it can be played with. */
  public void example(Consumer<Draft> opened) {
    add(() -> renewed(exchange.examples().getFirst().draft()), opened);
  }

  /**
   * Takes in a case file, or the case inside a packet, under a new id when the old one is taken.
   */
  public void take(java.nio.file.Path file, Consumer<Draft> opened) {
    add(() -> read(file), opened);
  }

  /** Takes in several files; those before a bad one are kept. */
  public void take(List<java.nio.file.Path> files, Runnable taken) {
    once(
        () -> {
          files.forEach(file -> store.add(read(file)));
          return files.size();
        },
        _ -> taken.run());
  }

  private Draft read(java.nio.file.Path file) {
    Draft read = exchange.read(file);
    return store.open(read.id()).isPresent() ? renewed(read) : read;
  }

  private static Draft renewed(Draft draft) {
    return new Draft(
        DraftId.random(),
        draft.title(),
        draft.edition(),
        draft.filing(),
        draft.answers(),
        draft.overrulings());
  }

  private void add(Supplier<Draft> maker, Consumer<Draft> opened) {
    once(
        () -> {
          Draft draft = maker.get();
          store.add(draft);
          return draft;
        },
        draft -> {
          refresh();
          opened.accept(draft);
        });
  }

  public void export(DraftId id, java.nio.file.Path file, Runnable done) {
    run(
        () -> {
          store.open(id).ifPresent(draft -> exchange.write(draft, file));
          return id;
        },
        _ -> done.run());
  }

  public void duplicate(DraftId id, String title) {
    run(() -> store.duplicate(id, title), _ -> refresh());
  }

  public void rename(DraftId id, String title) {
    run(
        () -> {
          store.open(id).ifPresent(draft -> store.save(id, List.of(draft.renaming(title))));
          return id;
        },
        _ -> refresh());
  }

  public void delete(DraftId id, Runnable done) {
    run(
        () -> {
          store.delete(id);
          return id;
        },
        _ -> {
          refresh();
          done.run();
        });
  }

  public void restore(DraftId id) {
    run(
        () -> {
          store.restore(id);
          return id;
        },
        _ -> refresh());
  }
}
