package menlou.app;

/** The program's version. */
final class Version {
  static final String TEXT = "1.0.0";

  private Version() {}
}
