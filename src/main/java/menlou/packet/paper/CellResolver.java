package menlou.packet.paper;

import static menlou.catalog.form.Table.Overflow.GROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.form.Paper;
import menlou.catalog.form.Remedy;
import menlou.catalog.form.Table;
import menlou.catalog.form.Words;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.packet.page.Align;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.packet.type.FitRule;
import menlou.packet.type.Inline;

/** Resolves one cell. */
final class CellResolver {
  /** Rows that grow do so rather than print smaller than this, in points. */
  private static final double GROWING_MIN = 9;

  private static final float SMALLEST_LABEL = 7;
  private static final List<Remedy> USUAL = List.of(Remedy.WRAP, Remedy.SHRINK);

  private final Teller teller;
  private final Pictures pictures;
  private final SignResolver signs;
  private final Paper paper;
  private final Paper.Sizes sizes;

  CellResolver(Teller teller, Pictures pictures, SignResolver signs, Paper paper) {
    this.teller = teller;
    this.pictures = pictures;
    this.signs = signs;
    this.paper = paper;
    this.sizes = paper.sizes();
  }

  /**
   * The cell resolved.
   *
   * @param size of the table's words, where it has one of its own
   * @param repeated whether the row is one of many, so that it grows rather than sends values away
   * @param neighbour the label beside or above, which names the cell
   */
  Sheet.Cell cell(
      Table.Cell cell, Stage stage, Optional<Double> size, boolean repeated, String neighbour) {
    List<Sheet.Part> parts = new ArrayList<>();
    for (Table.Content content : cell.contents()) {
      if (isShown(content.part(), stage)) {
        parts.addAll(parts(content, stage, size, repeated));
      }
    }
    boolean label = cell.contents().stream().allMatch(Table.Content.Label.class::isInstance);
    String name =
        cell.name().map(words -> teller.say(words, stage, Face.SONG).text()).orElse(neighbour);
    return new Sheet.Cell(
        cell.span(),
        cell.rows(),
        cell.align().map(BlockResolver::align).orElse(label ? Align.CENTER : Align.LEFT),
        switch (cell.vertical()) {
          case TOP -> Sheet.Vertical.TOP;
          case MIDDLE -> Sheet.Vertical.MIDDLE;
          case BOTTOM -> Sheet.Vertical.BOTTOM;
        },
        name.replace("\n", ""),
        List.copyOf(parts),
        label
            ? Optional.empty()
            : Optional.of(
                facts -> with(facts).cell(cell, stage.with(facts), size, repeated, neighbour)));
  }

  private CellResolver with(Facts facts) {
    return new CellResolver(teller.with(facts), pictures, signs, paper);
  }

  private static boolean isShown(Table.Part part, Stage stage) {
    boolean turn =
        switch (part.turn()) {
          case EVERY -> true;
          case FIRST -> stage.turn().index() == 0;
          case LATER -> stage.turn().index() > 0;
        };
    return turn && part.when().map(stage::holds).orElse(true);
  }

  private List<Sheet.Part> parts(
      Table.Content content, Stage stage, Optional<Double> size, boolean repeated) {
    float least = PaperSize.points(content.part().height());
    Optional<Align> align = content.part().align().map(BlockResolver::align);
    return switch (content) {
      case Table.Content.Label label -> {
        float wish = size.orElse(sizes.label()).floatValue();
        Face face = label.bold() ? Face.HEI_BOLD : Face.SONG;
        Said words = teller.say(label.text(), stage, face);
        yield withSmall(
            new Sheet.Part.Text(
                words, FitRule.of(wish, Math.min(wish, SMALLEST_LABEL)), true, false, least, align),
            label.small(),
            stage);
      }
      case Table.Content.Value value ->
          withSmall(value(value, stage, size, repeated, least, align), value.small(), stage);
      case Table.Content.Photo photo ->
          List.of(
              new Sheet.Part.Photo(
                  teller.text(photo.picture(), stage).flatMap(pictures::find),
                  teller.say(photo.caption(), stage, Face.SONG),
                  stage.known(photo.picture()),
                  least,
                  align));
      case Table.Content.Sign sign ->
          List.of(
              new Sheet.Part.Sign(
                  signs.places(sign.box(), stage, size.orElse(sizes.value()).floatValue()),
                  least,
                  align));
    };
  }

  private Sheet.Part value(
      Table.Content.Value value,
      Stage stage,
      Optional<Double> size,
      boolean repeated,
      float least,
      Optional<Align> align) {
    Table.Fitting fitting = value.fitting();
    boolean grows =
        fitting
            .then()
            .map(GROW::equals)
            .orElse(repeated || paper.fitting().then().filter(GROW::equals).isPresent());
    Said words = teller.say(value.text(), stage, Face.SONG);
    return new Sheet.Part.Text(
        isLeftEmpty(words, stage) ? Said.NOTHING : words,
        rule(fitting, size, grows),
        grows,
        true,
        least,
        align);
  }

  /** What the cell says, else what the paper says; who may grow does so rather than condense. */
  private FitRule rule(Table.Fitting cell, Optional<Double> size, boolean grows) {
    double wish = cell.size().or(() -> size).orElse(sizes.value());
    double least = paper.fitting().min().orElse(sizes.min());
    double min = cell.min().orElse(grows ? Math.max(least, GROWING_MIN) : least);
    double condense =
        cell.condense().or(() -> paper.fitting().condense().filter(_ -> !grows)).orElse(100.0);
    return new FitRule(
        (float) wish,
        (float) Math.min(wish, min),
        (float) condense / 100,
        cell.lines(),
        cell.order().or(paper.fitting()::order).orElse(USUAL),
        FitRule.CELL_LEADING);
  }

  /** A row that only fills the page shows no units and signs of values that are not there. */
  private static boolean isLeftEmpty(Said words, Stage stage) {
    return stage.turn().padding()
        && words.words().stream()
            .allMatch(
                word -> word instanceof Inline.Words(String _, Face _, boolean value) && !value);
  }

  private List<Sheet.Part> withSmall(Sheet.Part part, Optional<Words> small, Stage stage) {
    if (small.isEmpty()) {
      return List.of(part);
    }
    float size = (float) sizes.small();
    Said words = teller.say(small.get(), stage, Face.SONG);
    return List.of(
        part,
        new Sheet.Part.Text(
            words, FitRule.of(size, Math.min(size, 6.5f)), true, false, 0, part.align()));
  }

  /** The words of a cell that is nothing but a label. */
  static Optional<String> label(Sheet.Cell cell) {
    return cell.parts().stream()
        .findFirst()
        .filter(part -> part instanceof Sheet.Part.Text text && !text.value())
        .map(part -> name(((Sheet.Part.Text) part).said().text()))
        .filter(words -> !words.isBlank());
  }

  /** Without remarks in brackets on lines of their own, and on one line. */
  private static String name(String label) {
    return label.replaceAll("\n（.*", "").replaceAll("\n\\(.*", "").replace("\n", "");
  }

  static Set<Path> from(Sheet.Part part) {
    return switch (part) {
      case Sheet.Part.Text text -> text.said().from();
      case Sheet.Part.Photo photo -> photo.from();
      case Sheet.Part.Sign _ -> Set.of();
    };
  }
}
