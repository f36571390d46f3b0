package menlou.packet.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.catalog.form.Block;
import menlou.catalog.form.Paper;
import menlou.packet.page.Align;
import menlou.packet.page.PaperSize;
import menlou.packet.structure.Role;
import menlou.packet.type.Face;
import menlou.packet.type.Inline;

/** Resolves the blocks of one sheet, counting chapters and articles. */
final class BlockResolver {
  /** First-line indent of running Chinese text, in ems. */
  private static final float INDENT = 2;

  private final Teller teller;
  private final Texts texts;
  private final Pictures pictures;
  private final float size;
  private final float leading;
  private final TableResolver tables;
  private final SignResolver signs;
  private int chapters;
  private int clauses;

  BlockResolver(Teller teller, Texts texts, Pictures pictures, Paper paper) {
    this.teller = teller;
    this.texts = texts;
    this.pictures = pictures;
    this.size = (float) paper.sizes().text();
    this.leading = (float) paper.sizes().leading();
    this.signs = new SignResolver(teller, texts, paper.document());
    this.tables = new TableResolver(teller, pictures, signs, paper);
  }

  List<Piece> pieces(List<Block> blocks, Stage stage) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      for (Stage round : stage.unroll(block.guard())) {
        pieces.addAll(pieces(block, round));
      }
    }
    return pieces;
  }

  private List<Piece> pieces(Block block, Stage stage) {
    return switch (block) {
      case Block.Paragraph paragraph -> List.of(paragraph(paragraph, stage));
      case Block.Heading heading -> List.of(heading(heading, stage));
      case Block.Clause clause -> clause(clause, stage);
      case Block.Items items -> items(items, stage);
      case Block.Grid grid ->
          List.of(new Piece.Grid(tables.sheet(grid.table(), stage), grid.keep(), grid.follows()));
      case Block.Signatures signatures ->
          List.of(new Piece.Signatures(signs.places(signatures.box(), stage, size)));
      case Block.Photo photo ->
          List.of(
              new Piece.Photo(
                  teller.text(photo.picture(), stage).flatMap(pictures::find),
                  teller.say(photo.caption(), stage, Face.SONG),
                  stage.known(photo.picture()),
                  PaperSize.points(photo.width()),
                  PaperSize.points(photo.height())));
      case Block.Group group -> {
        List<Piece> inside = pieces(group.blocks(), stage);
        yield group.keep() ? List.of(new Piece.Together(inside)) : inside;
      }
      case Block.Space space -> List.of(new Piece.Space(PaperSize.points(space.height())));
      case Block.Break _ -> List.of(new Piece.Break());
    };
  }

  private Piece paragraph(Block.Paragraph paragraph, Stage stage) {
    Said words = teller.say(paragraph.text(), stage, paragraph.bold() ? Face.HEI_BOLD : Face.SONG);
    return new Piece.Text(
        words,
        Face.SONG,
        paragraph.size().map(Double::floatValue).orElse(size),
        running(align(paragraph.align())),
        (float) paragraph.indent(),
        PaperSize.points(paragraph.left()),
        leading,
        0,
        PaperSize.points(paragraph.space()),
        announces(words),
        new Piece.Kind.Paragraph());
  }

  /** English has too few places in a line to spread it without holes. */
  private Align running(Align align) {
    return align == Align.JUSTIFY && teller.language() == Language.EN ? Align.LEFT : align;
  }

  /** What ends in a colon is not parted from what it announces. */
  private static boolean announces(Said words) {
    String text = words.text();
    return text.endsWith("：") || text.endsWith(":");
  }

  private Piece heading(Block.Heading heading, Stage stage) {
    Said words = teller.say(heading.text(), stage, Face.HEI_BOLD);
    if (heading.numbered() && heading.level() == 1) {
      words = prefixed(number("chapter", ++chapters) + space(), Face.HEI_BOLD, words);
    }
    boolean first = heading.level() == 1;
    return new Piece.Text(
        words,
        Face.HEI_BOLD,
        first ? size + 2 : size,
        first ? Align.CENTER : Align.LEFT,
        0,
        0,
        leading,
        first ? size : size * 0.5f,
        first ? size * 0.6f : size * 0.2f,
        true,
        new Piece.Kind.Heading(heading.level()));
  }

  private List<Piece> clause(Block.Clause clause, Stage stage) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < clause.paragraphs().size(); i++) {
      Said words = teller.say(clause.paragraphs().get(i), stage, Face.SONG);
      pieces.add(
          running(
              i == 0
                  ? prefixed(number("clause", ++clauses) + space(), Face.HEI_BOLD, words)
                  : words,
              new Piece.Kind.Paragraph()));
    }
    return pieces;
  }

  private Piece running(Said words, Piece.Kind kind) {
    return new Piece.Text(
        words,
        Face.SONG,
        size,
        running(Align.JUSTIFY),
        INDENT,
        0,
        leading,
        0,
        0,
        announces(words),
        kind);
  }

  private List<Piece> items(Block.Items items, Stage stage) {
    List<Piece> pieces = new ArrayList<>();
    for (Block.Item item : items.items()) {
      for (Stage round : stage.unroll(item.guard())) {
        Said words = teller.say(item.text(), round, Face.SONG);
        int number = pieces.size() + 1;
        String mark = mark(items.numbering(), number);
        pieces.add(
            running(
                prefixed(mark, Face.SONG, words),
                new Piece.Kind.Item(number, mark, counting(items.numbering()))));
      }
    }
    return pieces;
  }

  private String mark(Block.Numbering numbering, int number) {
    return switch (numbering) {
      case CHINESE -> number("item", number);
      case ARABIC -> number + ". ";
      case BULLET -> "· ";
      case PLAIN -> "";
    };
  }

  private static Role.Counting counting(Block.Numbering numbering) {
    return switch (numbering) {
      case CHINESE, ARABIC -> Role.Counting.NUMBERS;
      case BULLET -> Role.Counting.BULLETS;
      case PLAIN -> Role.Counting.NONE;
    };
  }

  /** Such as 第十二条, Article 12. */
  private String number(String kind, int number) {
    boolean chinese = teller.language() == Language.ZH;
    return texts.get(
        "packet.number." + kind,
        Map.of("n", chinese ? Numerals.of(number) : Integer.toString(number)));
  }

  private String space() {
    return teller.language() == Language.ZH ? "\u3000" : "  ";
  }

  private static Said prefixed(String mark, Face face, Said words) {
    List<Inline> all =
        Stream.concat(
                Stream.of((Inline) new Inline.Words(mark, face, false)), words.words().stream())
            .toList();
    return new Said(mark.isEmpty() ? words.words() : all, words.from(), words.missing());
  }

  static Align align(Block.Side side) {
    return switch (side) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
      case RIGHT -> Align.RIGHT;
      case JUSTIFY -> Align.JUSTIFY;
    };
  }
}
