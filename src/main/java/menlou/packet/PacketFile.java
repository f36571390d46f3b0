package menlou.packet;

import java.util.Optional;
import menlou.packet.bind.EmbeddedCase;

/** Opens packets again. */
public final class PacketFile {
  /** The largest packet that is opened. */
  public static final int MOST_BYTES = EmbeddedCase.MOST_BYTES;

  private PacketFile() {}

  /**
   * The case file a packet carries, exactly as it was put in.
   *
   * @return empty when the PDF carries no case of ours
   * @throws menlou.draft.Trouble {@code packet.too-large}, {@code packet.damaged} (also when it is
   *     no PDF), {@code packet.encrypted}, {@code packet.several-cases}, or {@code
   *     packet.case-altered} when the case is not the one the packet was made from
   */
  public static Optional<byte[]> open(byte[] bytes) {
    return EmbeddedCase.read(bytes);
  }
}
