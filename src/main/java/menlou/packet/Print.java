package menlou.packet;

import java.util.Arrays;
import menlou.packet.proof.Proof;
import menlou.packet.proof.Unproved;

/**
 * A finished file with what reading it back gave. Nobody gets the bytes of one that did not pass.
 */
public final class Print {
  private final byte[] bytes;
  private final Proof proof;

  Print(byte[] bytes, Proof proof) {
    this.bytes = bytes.clone();
    this.proof = proof;
  }

  /**
   * The PDF.
   *
   * @throws Unproved when reading it back found anything amiss: such a file never leaves
   */
  public byte[] bytes() {
    mustBeSound();
    return bytes.clone();
  }

  /**
   * Makes sure that the bytes may be had.
   *
   * @throws Unproved as {@link #bytes} does
   */
  public void mustBeSound() {
    if (!proof.isSound()) {
      throw new Unproved(proof);
    }
  }

  /** What reading the bytes back gave. */
  public Proof proof() {
    return proof;
  }

  public int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Print that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return proof.pages().size() + " pages, " + bytes.length + " bytes";
  }
}
