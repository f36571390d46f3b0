package menlou.packet;

import java.util.Arrays;
import java.util.List;

/** What one signatory gets: a letter, the pages to sign with flags, a list for the way back. */
public final class SigningKit {
  private final String signatory;
  private final List<Integer> pages;
  private final byte[] bytes;

  SigningKit(String signatory, List<Integer> pages, byte[] bytes) {
    this.signatory = signatory;
    this.pages = List.copyOf(pages);
    this.bytes = bytes.clone();
  }

  /** Name of the person or body as printed; blank while nobody is named. */
  public String signatory() {
    return signatory;
  }

  /** Numbers, in the whole packet, of the pages to sign. */
  public List<Integer> pages() {
    return pages;
  }

  /** The PDF. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SigningKit that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return signatory + " signs " + pages;
  }
}
