package menlou.packet.own;

import java.util.Optional;
import menlou.catalog.form.PacketPlan;
import menlou.packet.paper.Resolved;

/** Makes the pages about the packet. */
public final class OwnPages {
  private OwnPages() {}

  /** Empty when there is nothing to say, such as no annex. */
  public static Optional<Resolved> page(PacketPlan.BuiltIn page, Overview overview) {
    return switch (page) {
      case COVER -> Optional.of(Cover.of(overview));
      case CHECKLIST -> Optional.of(Checklist.of(overview));
      case SIGNATURES -> Optional.of(SignatureIndex.of(overview));
      case ANNEX ->
          overview.annex().isEmpty() ? Optional.empty() : Optional.of(AnnexPages.of(overview));
      case RARE_CHARACTERS ->
          RareCharacters.in(overview).isEmpty()
              ? Optional.empty()
              : Optional.of(RareCharacters.of(overview));
      case CODES -> Optional.of(CodePage.of(overview));
      case RECEIPT -> Optional.of(Receipt.of(overview));
    };
  }
}
