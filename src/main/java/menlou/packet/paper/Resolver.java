package menlou.packet.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Expression;
import menlou.catalog.Outcome;
import menlou.catalog.Texts;
import menlou.catalog.form.Guard;
import menlou.catalog.form.PacketPlan;
import menlou.catalog.form.Paper;
import menlou.draft.Facts;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.packet.type.Inline;

/** Puts every value of a draft into its place on a paper. Confined to the drawing of one packet. */
public final class Resolver {
  private final Stage top;
  private final Teller teller;
  private final Texts texts;
  private final Pictures pictures;

  /** The language of {@code texts} is the language of the pages. */
  public Resolver(Facts facts, Texts texts, Pictures pictures) {
    this(facts, texts, pictures, Removed.NOTHING);
  }

  /** {@code removed} names the answers a share copy does without. */
  public Resolver(Facts facts, Texts texts, Pictures pictures, Removed removed) {
    this.top = Stage.of(facts);
    this.teller = new Teller(facts, texts.language(), removed);
    this.texts = texts;
    this.pictures = pictures;
  }

  public Stage stage() {
    return top;
  }

  public Said say(menlou.catalog.form.Words words, Stage stage, Face face) {
    return teller.say(words, stage, face);
  }

  /** Words about the whole draft. */
  public Said say(menlou.catalog.form.Words words) {
    return teller.say(words, top, Face.SONG);
  }

  /** The same in English, whatever language the pages have. */
  public String english(menlou.catalog.form.Words words) {
    return teller.english(Optional.of(words), top);
  }

  public boolean holds(Expression condition) {
    return top.holds(condition);
  }

  public List<Stage> unroll(Guard guard) {
    return top.unroll(guard);
  }

  /** Absent while it cannot be worked out. */
  public Optional<Long> count(PacketPlan.Count count, Stage stage) {
    return switch (count) {
      case PacketPlan.Count.Fixed(int number) -> Optional.of((long) number);
      case PacketPlan.Count.Computed(Expression formula) ->
          formula.evaluate(stage) instanceof Outcome.Known(Long number)
              ? Optional.of(number)
              : Optional.empty();
    };
  }

  /** In figures, with the answers it was worked out from; nothing for none, or while it is open. */
  public Said figures(PacketPlan.Count count, Stage stage) {
    String figures =
        count(count, stage).filter(number -> number != 0).map(String::valueOf).orElse("");
    return count instanceof PacketPlan.Count.Computed(Expression formula) && !figures.isEmpty()
        ? new Said(
            List.of(new Inline.Words(figures, Face.SONG, true)), stage.known(formula), Set.of())
        : Said.of(figures, Face.SONG);
  }

  /** The sheets a paper makes: one, one for each row it is printed for, or none. */
  public List<Resolved> sheets(Paper paper) {
    List<Resolved> sheets = new ArrayList<>();
    for (Stage stage : top.unroll(paper.guard())) {
      sheets.add(sheet(paper, stage));
    }
    return sheets;
  }

  private Resolved sheet(Paper paper, Stage stage) {
    BlockResolver blocks = new BlockResolver(teller, texts, pictures, paper);
    Paper.Margins margins = paper.margins();
    return new Resolved(
        paper.id(),
        paper.revision(),
        paper.landscape() ? PaperSize.LANDSCAPE : PaperSize.PORTRAIT,
        new Resolved.Margins(
            PaperSize.points(margins.top()),
            PaperSize.points(margins.right()),
            PaperSize.points(margins.bottom()),
            PaperSize.points(margins.left())),
        teller.say(paper.marker(), stage, Face.HEI),
        teller.say(paper.title(), stage, paper.document() ? Face.HEI_BOLD : Face.SONG),
        teller.say(paper.note(), stage, Face.SONG),
        (float) paper.sizes().title(),
        (float) paper.sizes().small() + 1,
        !paper.document(),
        paper.keying(),
        blocks.pieces(paper.blocks(), stage),
        paper.footnotes().stream().map(note -> teller.say(note, stage, Face.SONG)).toList());
  }
}
