package menlou.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.DraftSummary;
import menlou.draft.Entry;
import menlou.draft.Trouble;

/** A store that forgets with the program, and refuses when told to. */
public final class MemoryStore implements DraftStore {
  private static final Instant NOW = Instant.parse("2026-11-23T02:42:00Z");

  private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();
  private final Map<DraftId, List<Entry>> steps = new LinkedHashMap<>();
  private final Set<String> deleted = new TreeSet<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();
  private Optional<Trouble> refusal = Optional.empty();

  /** From now on saving is refused for this reason, or works again. */
  public void refuse(Optional<Trouble> reason) {
    refusal = reason;
  }

  /** Every step saved for the draft that is not undone. */
  public List<Entry> steps(DraftId id) {
    return history(id).stream().filter(entry -> !entry.undone()).toList();
  }

  @Override
  public List<DraftSummary> list(boolean deletedToo) {
    return drafts.values().stream()
        .filter(draft -> deletedToo || !deleted.contains(draft.id().toString()))
        .map(
            draft ->
                new DraftSummary(
                    draft.id(),
                    draft.title(),
                    "",
                    draft.edition(),
                    NOW,
                    NOW,
                    draft.answers().size(),
                    Optional.empty()))
        .toList()
        .reversed();
  }

  @Override
  public List<DraftSummary> search(String query) {
    return list(false).stream().filter(draft -> draft.title().contains(query)).toList();
  }

  @Override
  public void add(Draft draft) {
    refuseIfTold();
    drafts.put(draft.id(), draft);
  }

  @Override
  public Optional<Draft> open(DraftId id) {
    return Optional.ofNullable(drafts.get(id));
  }

  @Override
  public Entry save(DraftId id, List<Change> changes) {
    refuseIfTold();
    Entry entry = new Entry(history(id).size() + 1L, NOW, changes, false);
    steps.computeIfAbsent(id, _ -> new ArrayList<>()).add(entry);
    put(id, changes);
    return entry;
  }

  private void put(DraftId id, List<Change> changes) {
    drafts.computeIfPresent(id, (_, draft) -> draft.with(changes));
  }

  private void refuseIfTold() {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  @Override
  public Optional<List<Change>> undo(DraftId id) {
    return turn(id, steps(id).stream().reduce((_, last) -> last), true);
  }

  @Override
  public Optional<List<Change>> redo(DraftId id) {
    return turn(id, history(id).stream().filter(Entry::undone).findFirst(), false);
  }

  private Optional<List<Change>> turn(DraftId id, Optional<Entry> step, boolean undone) {
    return step.map(
        entry -> {
          steps
              .getOrDefault(id, List.of())
              .set(
                  (int) entry.number() - 1,
                  new Entry(entry.number(), entry.at(), entry.changes(), undone));
          List<Change> changes =
              undone ? entry.changes().stream().map(Change::reversed).toList() : entry.changes();
          put(id, changes);
          return changes;
        });
  }

  @Override
  public List<Entry> history(DraftId id) {
    return List.copyOf(steps.getOrDefault(id, List.of()));
  }

  @Override
  public void delete(DraftId id) {
    deleted.add(id.toString());
  }

  @Override
  public void restore(DraftId id) {
    deleted.remove(id.toString());
  }

  @Override
  public DraftId duplicate(DraftId id, String title) {
    Draft draft = open(id).orElseThrow();
    DraftId copy = DraftId.random();
    add(
        new Draft(
            copy, title, draft.edition(), draft.filing(), draft.answers(), draft.overrulings()));
    return copy;
  }

  @Override
  public String attach(byte[] picture) {
    String name = "sha256-" + HexFormat.of().toHexDigits(pictures.size());
    pictures.put(name, picture);
    return name;
  }

  @Override
  public Optional<byte[]> attachment(String name) {
    return Optional.ofNullable(pictures.get(name));
  }

  @Override
  public void close() {}
}
