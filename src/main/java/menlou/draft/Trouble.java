package menlou.draft;

import java.util.Map;

/**
 * The world refused: a disk, a file, another window. It carries what a person needs to mend it, in
 * words looked up under {@code ui.trouble.<code>.problem} and {@code .mend}.
 */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> details;

  /**
   * Trouble without a deeper cause.
   *
   * @param code such as {@code folder.read-only}
   * @param details placeholders of its words, such as {@code file}
   */
  public Trouble(String code, Map<String, String> details) {
    super(code + " " + details);
    this.code = code;
    this.details = Map.copyOf(details);
  }

  public Trouble(String code, Map<String, String> details, Throwable cause) {
    super(code + " " + details, cause);
    this.code = code;
    this.details = Map.copyOf(details);
  }

  public String code() {
    return code;
  }

  public Map<String, String> details() {
    return details;
  }
}
