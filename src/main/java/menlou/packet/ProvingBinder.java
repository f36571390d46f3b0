package menlou.packet;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import menlou.packet.bind.Attachment;
import menlou.packet.bind.Binder;
import menlou.packet.bind.BoundPage;
import menlou.packet.bind.Description;
import menlou.packet.proof.Due;
import menlou.packet.proof.Prover;
import menlou.packet.type.Fonts;

/**
 * Binds pages into a file and proves it by reading it back. There is no other way to a file.
 * Thread-safe.
 */
final class ProvingBinder {
  private final Binder binder = new Binder();
  private final Prover prover;
  private final UnaryOperator<byte[]> accident;

  /**
   * A binder.
   *
   * @param accident what happens to the bytes between writing and reading: nothing, unless somebody
   *     wants to see it found
   */
  ProvingBinder(Fonts fonts, UnaryOperator<byte[]> accident) {
    this.prover = new Prover(fonts);
    this.accident = accident;
  }

  /**
   * One file.
   *
   * @param attachment the case the pages were drawn from
   * @param due what must be found in it
   */
  Print bind(
      List<BoundPage> pages, Description description, Optional<Attachment> attachment, Due due) {
    byte[] bytes = accident.apply(binder.bind(pages, description, attachment));
    return new Print(bytes, prover.prove(bytes, due));
  }
}
