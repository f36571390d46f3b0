package menlou.packet.own;

import java.util.Optional;
import menlou.catalog.form.PacketPlan;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;

/** Makes the pages about the packet. */
public final class OwnPages {
  /** In millimetres, and points. */
  private static final double SEPARATOR_DOWN = 4;

  private static final double SEPARATOR_SIZE = 26;

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

  /** The sheet before a part in the stack. */
  public static Resolved separator(Overview overview, String title) {
    Composer page = new Composer();
    page.space(SEPARATOR_DOWN);
    page.paragraph(overview.word("stack.separator"), 11, Align.CENTER);
    return page.sheet("separator", title, SEPARATOR_SIZE);
  }

  /** The back of a page, left empty on purpose. */
  public static Resolved blank(Overview overview) {
    Composer page = new Composer();
    page.paragraph(overview.word("stack.blank"), 9, Align.CENTER);
    return page.sheet("blank", "", 9);
  }
}
