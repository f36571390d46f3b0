package menlou.packet.sheet;

import java.util.Optional;
import menlou.packet.paper.Piece;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;

/** The structure of one sheet as it is drawn from top to bottom. Not thread-safe. */
final class SheetTags {
  private static final int TITLE = 1;

  private final Element part;
  private Optional<Element> list = Optional.empty();
  private int level = TITLE;

  SheetTags(Element part) {
    this.part = part;
  }

  Element title() {
    return part.child(new Role.Heading(TITLE));
  }

  Element paragraph() {
    return part.child(new Role.Paragraph());
  }

  /** Whatever holds tables, pictures and places to sign. */
  Element box() {
    return part;
  }

  /** What words are read as; the body of an item. */
  Element element(Piece.Kind kind) {
    return switch (kind) {
      case Piece.Kind.Paragraph _ -> paragraph();
      case Piece.Kind.Heading(int wished) -> heading(TITLE + wished);
      case Piece.Kind.Item(int number, String _, Role.Counting counting) -> {
        Element series =
            list.filter(_ -> number > 1).orElseGet(() -> part.child(new Role.Series(counting)));
        list = Optional.of(series);
        yield series.child(new Role.Item()).child(new Role.Body());
      }
    };
  }

  /** No level is left out on the way down (ISO 14289-1, 7.4.2). */
  private Element heading(int wished) {
    level = Math.min(wished, level + 1);
    return part.child(new Role.Heading(level));
  }
}
