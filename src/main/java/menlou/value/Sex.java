package menlou.value;

/** The sex an identity document states. */
public enum Sex {
  MALE("male"),
  FEMALE("female"),
  /** The document leaves it open, as a passport may with {@code <} or X. */
  UNSPECIFIED("unspecified");

  private final String id;

  Sex(String id) {
    this.id = id;
  }

  /** The stable id used in data files. */
  public String id() {
    return id;
  }
}
