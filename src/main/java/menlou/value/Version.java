package menlou.value;

/** The program's version. */
public final class Version {
  public static final String TEXT = "1.0.0";

  private Version() {}
}
