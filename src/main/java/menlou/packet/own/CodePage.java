package menlou.packet.own;

import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;

/** A page left free for codes, where a case says more than fits at the foot of the others. */
final class CodePage {
  private CodePage() {}

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.paragraph(overview.word("codes.intro"), 10, Align.LEFT);
    return page.sheet("codes", overview.word("codes.title"), 20);
  }
}
