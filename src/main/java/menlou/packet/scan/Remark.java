package menlou.packet.scan;

/**
 * Something to say of a stack of scanned pages.
 *
 * @param page of the packet, 1-based; 0 where it is not known
 * @param source the picture, as the user calls it; blank where there is none
 * @param other number of the packet a page that does not belong here is of; blank for other remarks
 */
public record Remark(Kind kind, int page, String source, String other) {
  /** What there is to say. */
  public enum Kind {
    /** No picture shows this page. */
    MISSING(true),
    /** A code of this page could not be read. */
    DAMAGED(true),
    /** What this page's codes say is not what was printed. */
    ALTERED(true),
    /** A page of another case. */
    FOREIGN(true),
    /** A page of the same case as it was before. */
    OUTDATED(true),
    /** A page of the same case as it became later. */
    LATER(true),
    /** A page of the same packet printed in another way: reading copy or draft. */
    OTHER_COPY(true),
    /** A code only a newer program understands. */
    NEWER_PROGRAM(true),
    /** The page is there more than once. */
    DUPLICATE(false),
    /** A picture without a code of ours: an enclosure, or an empty back. */
    NO_CODE(false);

    private final boolean trouble;

    Kind(boolean trouble) {
      this.trouble = trouble;
    }

    /** Whether the stack is not as it should be. */
    public boolean isTrouble() {
      return trouble;
    }
  }

  static Remark ofPage(Kind kind, int page) {
    return new Remark(kind, page, "", "");
  }

  static Remark ofPicture(Kind kind, int page, String source) {
    return new Remark(kind, page, source, "");
  }
}
