package menlou.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Everything answered, as typed. A list's own path holds the ids of its rows in order, separated by
 * spaces; answers of rows no longer named there are kept, so that bringing a row back brings its
 * answers. Immutable.
 */
public final class Answers {
  public static final Answers NONE = new Answers(new TreeMap<>());

  private final SequencedMap<Path, String> texts;

  private Answers(SequencedMap<Path, String> texts) {
    this.texts = Collections.unmodifiableSequencedMap(texts);
  }

  public static Answers of(Map<Path, String> texts) {
    return new Answers(new TreeMap<>(texts));
  }

  public Optional<String> text(Path path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** Row ids of the list in order; empty when it has none. */
  public List<String> rows(Path list) {
    return text(list)
        .filter(ids -> !ids.isBlank())
        .map(ids -> Arrays.asList(ids.strip().split("\\s+")))
        .orElse(List.of());
  }

  /** By path. */
  public SequencedMap<Path, String> all() {
    return texts;
  }

  public int size() {
    return texts.size();
  }

  public Answers with(Path path, Optional<String> text) {
    return with(List.of(new Change(path.text(), text(path), text)));
  }

  /** With all changes that concern answers made; other changes are left alone. */
  public Answers with(List<Change> changes) {
    SequencedMap<Path, String> more = new TreeMap<>(texts);
    for (Change change : changes) {
      change
          .path()
          .ifPresent(
              path ->
                  change
                      .after()
                      .ifPresentOrElse(text -> more.put(path, text), () -> more.remove(path)));
    }
    return new Answers(more);
  }

  /** The change that adds a row with this id at the end of the list. */
  public Change adding(Path list, String id) {
    List<String> ids = new ArrayList<>(rows(list));
    ids.add(id);
    return ordering(list, ids);
  }

  public Change removing(Path list, String id) {
    List<String> ids = new ArrayList<>(rows(list));
    ids.remove(id);
    return ordering(list, ids);
  }

  /** The change that gives the list these rows in this order. */
  public Change ordering(Path list, List<String> ids) {
    return new Change(list.text(), text(list), Optional.of(String.join(" ", ids)));
  }

  /** The change that sets one answer; an empty text clears it. */
  public Change setting(Path path, String text) {
    return new Change(
        path.text(), text(path), text.isEmpty() ? Optional.empty() : Optional.of(text));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers that && that.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.size() + " answers";
  }
}
