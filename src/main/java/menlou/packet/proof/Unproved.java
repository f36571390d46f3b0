package menlou.packet.proof;

/** A finished packet did not pass its proof, so nobody gets it. */
public final class Unproved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Proof proof;

  /** With at least one defect. */
  public Unproved(Proof proof) {
    super(proof.defects().size() + " defects, first: " + proof.defects().getFirst().kind());
    this.proof = proof;
  }

  public Proof proof() {
    return proof;
  }
}
