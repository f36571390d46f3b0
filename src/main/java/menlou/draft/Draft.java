package menlou.draft;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A case being prepared. Immutable; every edit makes another.
 *
 * @param title what the user calls it, may be blank
 * @param edition id of the catalog edition it was begun under
 * @param filing the procedure, such as {@code llc}
 * @param overrulings by their keys
 */
public record Draft(
    DraftId id,
    String title,
    String edition,
    String filing,
    Answers answers,
    SequencedMap<String, Overruling> overrulings) {
  /** The key under which a change of the title is kept. */
  public static final String TITLE = "title";

  public static Draft empty(DraftId id, String edition, String filing) {
    return new Draft(id, "", edition, filing, Answers.NONE, new TreeMap<>());
  }

  public Draft with(List<Change> changes) {
    String renamed = title;
    SequencedMap<String, Overruling> kept = new TreeMap<>(overrulings);
    for (Change change : changes) {
      if (change.key().equals(TITLE)) {
        renamed = change.after().orElse("");
      }
      Optional<Overruling> override =
          Overruling.parse(change.key(), change.after().or(change::before).orElse(""));
      override.ifPresent(
          each -> {
            if (change.after().isPresent()) {
              kept.put(each.key(), each);
            } else {
              kept.remove(each.key());
            }
          });
    }
    // The title's key has the shape of a path, and is none.
    List<Change> ofAnswers =
        changes.stream().filter(change -> !change.key().equals(TITLE)).toList();
    return new Draft(id, renamed, edition, filing, answers.with(ofAnswers), kept);
  }

  public Draft withAnswers(Answers others) {
    return new Draft(id, title, edition, filing, others, overrulings);
  }

  /** The change that records an override, or withdraws it when the reason is blank. */
  public Change overriding(String rule, Optional<Path> row, String reason) {
    String key = Overruling.key(rule, row);
    Optional<String> before = Optional.ofNullable(overrulings.get(key)).map(Overruling::reason);
    return new Change(
        key, before, reason.isBlank() ? Optional.empty() : Optional.of(reason.strip()));
  }

  public Change renaming(String newTitle) {
    return new Change(TITLE, Optional.of(title), Optional.of(newTitle.strip()));
  }
}
