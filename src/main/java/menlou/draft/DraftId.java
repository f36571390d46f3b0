package menlou.draft;

import java.util.UUID;

/** Names one draft for ever, also after export and import into another folder. */
public record DraftId(UUID value) {
  public static DraftId random() {
    return new DraftId(UUID.randomUUID());
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException when it is no id
   */
  public static DraftId parse(String text) {
    return new DraftId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
