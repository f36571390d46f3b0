package menlou.draft;

import java.util.List;
import java.util.Optional;

/**
 * Where drafts are kept. Every method that changes something returns only once the change would
 * survive a loss of power. Safe for use from several threads; several stores may use one folder at
 * a time.
 *
 * <p>All methods throw {@link Trouble} when the world refuses, and then nothing has changed.
 */
public interface DraftStore extends AutoCloseable {
  /** All drafts, latest change first; deleted ones only when asked for. */
  List<DraftSummary> list(boolean deletedToo);

  /**
   * Drafts in whose title, company name or answers all words of the query occur, latest change
   * first.
   */
  List<DraftSummary> search(String query);

  /** Keeps a new draft with everything in it. */
  void add(Draft draft);

  /** The draft as last saved; empty when there is none with this id or it is deleted for good. */
  Optional<Draft> open(DraftId id);

  /**
   * Makes one step durable. Changes whose {@code before} is not what is kept now were made in
   * another window: then nothing is saved.
   *
   * @throws Trouble {@code draft.changed-elsewhere} in that case
   */
  Entry save(DraftId id, List<Change> changes);

  /**
   * Takes back the latest step not yet undone and returns what changed; empty when there is none.
   */
  Optional<List<Change>> undo(DraftId id);

  /** Does the latest undone step again; empty when there is none. */
  Optional<List<Change>> redo(DraftId id);

  /** All steps, oldest first. */
  List<Entry> history(DraftId id);

  /** Marks the draft deleted; {@link #restore} brings it back. */
  void delete(DraftId id);

  void restore(DraftId id);

  /** Copies the draft as it is now, without its history, under a new id. */
  DraftId duplicate(DraftId id, String title);

  /** Keeps a picture and returns the answer that names it: {@code sha256-<hex>}. */
  String attach(byte[] picture);

  Optional<byte[]> attachment(String name);

  @Override
  void close();
}
