package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.page.Lettering;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Sheet;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.Galley;
import menlou.packet.type.Line;
import menlou.packet.type.SetText;

/**
 * Measures cells. Words that do not fit are helped by the remedies of their rule; when those are
 * not enough, the row grows where the form allows it, else the longest value goes to the annex.
 */
final class CellSetter {
  private static final float SLACK = 0.1f;

  private static final float LEAST_PHOTO = PaperSize.points(18);
  private static final float ONE_LINE = Float.MAX_VALUE / 4;
  private static final FitRule NO_WORDS = FitRule.of(1, 1);
  private static final FitRule.Setting LARGEST = new FitRule.Setting(Float.MAX_VALUE, 1, true);
  private static final FitRule.Setting SMALLEST = new FitRule.Setting(0, 0, true);

  /** Captions and names beside places to sign shrink no further, in points. */
  private static final float CAPTION_LEAST = 7;

  private final Lettering letters;
  private final LayoutWords words;
  private final Annex annex;

  CellSetter(Lettering letters, LayoutWords words, Annex annex) {
    this.letters = letters;
    this.words = words;
    this.annex = annex;
  }

  /** One way to set all parts of a cell. */
  private record Attempt(
      List<SetPart> parts, float height, boolean inside, boolean withinLines, boolean torn) {}

  SetCell set(Sheet.Cell cell, SetCell.Room around) {
    float inner = around.width() - 2 * SetCell.PAD_X;
    float room = around.least() - 2 * SetCell.PAD_Y;
    List<Sheet.Part> parts = cell.parts();
    List<Galley> galleys = galleys(parts);
    List<SetCell.Moved> moved = new ArrayList<>();
    Optional<Attempt> done = fitted(cell, parts, galleys, inner, room);
    while (done.isEmpty()) {
      Attempt grown = grown(cell, parts, galleys, inner);
      boolean mayGrow =
          parts.stream().allMatch(CellSetter::mayGrow)
              && grown.height() + 2 * SetCell.PAD_Y <= around.most();
      Optional<Shortened> shortened =
          mayGrow ? Optional.empty() : Shortened.of(parts, annex, words);
      if (shortened.isEmpty()) {
        done = Optional.of(grown);
      } else {
        parts = shortened.get().parts();
        galleys = galleys(parts);
        moved.add(shortened.get().moved());
        done = fitted(cell, parts, galleys, inner, room);
      }
    }
    return new SetCell(
        cell,
        done.get().parts(),
        done.get().height(),
        from(cell),
        missing(cell),
        moved,
        due(parts),
        around);
  }

  private static boolean mayGrow(Sheet.Part part) {
    return !(part instanceof Sheet.Part.Text text) || text.grows();
  }

  private List<Galley> galleys(List<Sheet.Part> parts) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Sheet.Part.Text text -> letters.galley(text.said().words());
                  case Sheet.Part.Photo photo -> letters.galley(photo.caption().words());
                  case Sheet.Part.Sign _ -> letters.galley(List.of());
                })
        .toList();
  }

  /**
   * The first way the rules of its parts allow that stays in the room there is; where they may
   * grow, rather on more lines than they should than by growing.
   */
  private Optional<Attempt> fitted(
      Sheet.Cell cell, List<Sheet.Part> parts, List<Galley> galleys, float width, float room) {
    Optional<Attempt> fitted = fitted(cell, parts, galleys, width, room, true);
    boolean more =
        fitted.isEmpty()
            && parts.stream().allMatch(CellSetter::mayGrow)
            && parts.stream().anyMatch(CellSetter::isShort);
    return more ? fitted(cell, parts, galleys, width, room, false) : fitted;
  }

  private static boolean isShort(Sheet.Part part) {
    return part instanceof Sheet.Part.Text text && text.rule().lines() > 0;
  }

  /** With {@code within}, on no more lines than the rules say. */
  private Optional<Attempt> fitted(
      Sheet.Cell cell,
      List<Sheet.Part> parts,
      List<Galley> galleys,
      float width,
      float room,
      boolean within) {
    List<Attempt> torn = new ArrayList<>();
    return rule(parts)
        .first(
            setting -> {
              Attempt attempt = attempt(cell, parts, galleys, width, setting);
              if (attempt.height() > room + SLACK
                  || !attempt.inside()
                  || (within && !attempt.withinLines())) {
                return Optional.<Attempt>empty();
              }
              if (attempt.torn()) {
                // Kept in case no size leaves all words whole.
                torn.add(attempt);
                return Optional.empty();
              }
              return Optional.of(attempt);
            })
        .or(() -> torn.stream().findFirst());
  }

  /** What is done to answers is also done to what is printed around them. */
  private static FitRule rule(List<Sheet.Part> parts) {
    return parts.stream()
        .filter(Sheet.Part.Text.class::isInstance)
        .map(Sheet.Part.Text.class::cast)
        .sorted(Comparator.comparing(Sheet.Part.Text::value).reversed())
        .map(Sheet.Part.Text::rule)
        .reduce(FitRule::with)
        .orElse(NO_WORDS);
  }

  /** Growing values keep their wished size; labels and printed words shrink first. */
  private Attempt grown(
      Sheet.Cell cell, List<Sheet.Part> parts, List<Galley> galleys, float width) {
    boolean value =
        parts.stream()
            .anyMatch(part -> part instanceof Sheet.Part.Text text && text.value() && text.grows());
    return attempt(cell, parts, galleys, width, value ? LARGEST : SMALLEST);
  }

  /** Sets every part as asked, or as near to it as the part allows. */
  private Attempt attempt(
      Sheet.Cell cell,
      List<Sheet.Part> parts,
      List<Galley> galleys,
      float width,
      FitRule.Setting setting) {
    List<SetPart> set = new ArrayList<>();
    float height = 0;
    boolean inside = true;
    boolean withinLines = true;
    boolean torn = false;
    for (int i = 0; i < parts.size(); i++) {
      SetPart part =
          switch (parts.get(i)) {
            case Sheet.Part.Text text -> words(cell, text, galleys.get(i), width, setting);
            case Sheet.Part.Photo photo -> photo(photo, galleys.get(i), width);
            case Sheet.Part.Sign sign -> signs(sign, width);
          };
      if (parts.get(i) instanceof Sheet.Part.Text text && part instanceof SetPart.Words words) {
        inside &= isInside(words.text(), width);
        withinLines &= isWithinLines(text.rule(), words.text());
      }
      torn |= part instanceof SetPart.Words words && words.text().isTorn();
      height += part.height() + (i == 0 || part.height() == 0 ? 0 : SetCell.GAP);
      set.add(part);
    }
    return new Attempt(set, height, inside, withinLines, torn);
  }

  private static boolean isInside(SetText text, float width) {
    for (Line line : text.lines()) {
      if (line.width() > width + SLACK) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithinLines(FitRule rule, SetText text) {
    return rule.lines() == 0 || text.lines().size() <= rule.lines();
  }

  private static SetPart words(
      Sheet.Cell cell, Sheet.Part.Text part, Galley galley, float width, FitRule.Setting setting) {
    FitRule.Setting nearest = part.rule().nearest(setting);
    float room = nearest.wraps() || !part.value() ? width : ONE_LINE;
    SetText text = galley.set(nearest.size(), nearest.narrow(), part.rule().leading(), room);
    return new SetPart.Words(
        text, part.align().orElse(cell.align()), Math.max(part.least(), text.height()));
  }

  private SetPart photo(Sheet.Part.Photo photo, Galley caption, float width) {
    SetText text = Fit.wrapped(caption, width, FitRule.of(10.5, CAPTION_LEAST));
    float height = Math.max(LEAST_PHOTO, photo.least());
    return SetPart.Photo.of(photo.picture(), photo.caption(), text, height, words);
  }

  private SetPart signs(Sheet.Part.Sign sign, float width) {
    SetSigns signs = new SignSetter(letters, words).set(sign.places(), width);
    return new SetPart.Signs(signs, Math.max(sign.least(), signs.height()));
  }

  private static Set<Path> from(Sheet.Cell cell) {
    Set<Path> from = new LinkedHashSet<>();
    for (Sheet.Part part : cell.parts()) {
      switch (part) {
        case Sheet.Part.Text text -> from.addAll(text.said().from());
        case Sheet.Part.Photo photo -> from.addAll(photo.from());
        // Places to sign are boxes of their own.
        case Sheet.Part.Sign _ -> {}
      }
    }
    return from;
  }

  private static Set<Path> missing(Sheet.Cell cell) {
    Set<Path> missing = new LinkedHashSet<>();
    for (Sheet.Part part : cell.parts()) {
      if (part instanceof Sheet.Part.Text text) {
        missing.addAll(text.said().missing());
      }
    }
    return missing;
  }

  /** Said of the parts as they are set, references to the annex in the place of values. */
  private static CellBox.Due due(List<Sheet.Part> parts) {
    StringBuilder words = new StringBuilder();
    float least = Float.MAX_VALUE;
    boolean picture = false;
    for (Sheet.Part part : parts) {
      switch (part) {
        case Sheet.Part.Text text -> {
          words.append(text.said().text());
          least = Math.min(least, text.rule().min());
        }
        case Sheet.Part.Photo photo -> {
          picture |= photo.picture().isPresent();
          words.append(photo.picture().isPresent() ? "" : photo.caption().text());
          least = Math.min(least, CAPTION_LEAST);
        }
        case Sheet.Part.Sign sign -> {
          words.append(SetSigns.words(sign.places()));
          least = Math.min(least, CAPTION_LEAST);
        }
      }
    }
    return new CellBox.Due(words.toString(), least, false, picture);
  }
}
