package menlou.packet;

import java.util.List;
import java.util.Optional;
import menlou.packet.proof.Alteration;

/** What can be said of a packet in hand. */
public sealed interface Verdict {
  /** Byte for byte what its case makes. */
  record Proved(Packet packet) implements Verdict {}

  /** The bytes differ, as they do between releases, but every page says and shows the same. */
  record Agrees(Packet packet) implements Verdict {}

  /**
   * Somebody changed it.
   *
   * @param original what its case makes; absent when there is no trusting the case
   */
  record Altered(List<Alteration> alterations, Optional<Packet> original) implements Verdict {
    public Altered {
      alterations = List.copyOf(alterations);
    }
  }
}
