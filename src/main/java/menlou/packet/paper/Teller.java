package menlou.packet.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Expression;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.catalog.Outcome;
import menlou.catalog.Template;
import menlou.catalog.form.Words;
import menlou.draft.Datum;
import menlou.draft.Fact;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.packet.type.Inline;

/** Fills templates with what is known, in one language. Confined to the drawing of one packet. */
final class Teller {
  private final Language language;
  private final Printing printing;
  private final Removed removed;

  Teller(Facts facts, Language language, Removed removed) {
    this.language = language;
    this.printing = new Printing(facts, language);
    this.removed = removed;
  }

  /** The same with other facts. */
  Teller with(Facts others) {
    return new Teller(others, language, removed);
  }

  Said say(Words words, Stage stage, Face face) {
    return say(language == Language.ZH ? words.zh() : words.en(), stage, face);
  }

  Said say(Optional<Words> words, Stage stage, Face face) {
    return words.map(each -> say(each, stage, face)).orElse(Said.NOTHING);
  }

  /** What the English reading copy says, for a few English words on a Chinese packet. */
  String english(Optional<Words> words, Stage stage) {
    return words.map(each -> say(each.en(), stage, Face.SONG).text()).orElse("");
  }

  private Said say(Template template, Stage stage, Face face) {
    List<Inline> inlines = new ArrayList<>();
    Tally tally = new Tally();
    for (Template.Run run : template.runs()) {
      switch (run) {
        case Template.Run.Literal(String text) -> inlines.add(new Inline.Words(text, face, false));
        case Template.Run.Print(Expression value) -> {
          Tally own = new Tally();
          String text = value(value, stage, own);
          if (!text.isEmpty()) {
            inlines.add(new Inline.Words(text, face, true));
          } else if (removed.isAmong(own.missing)) {
            inlines.add(new Inline.Words(removed.words(), face, false));
          }
          tally.add(own);
        }
        case Template.Run.Box(Expression condition) ->
            inlines.add(new Inline.Tick(ticked(condition, stage, tally)));
        case Template.Run.Line(double width, Optional<Expression> value) ->
            inlines.add(
                new Inline.Line(
                    PaperSize.points(width),
                    value.map(each -> onLine(each, stage, tally)).orElse(""),
                    face));
      }
    }
    return new Said(List.copyOf(inlines), stage.withReferences(tally.from), tally.missing);
  }

  /** Collects where a text comes from. */
  private static final class Tally {
    final Set<Path> from = new LinkedHashSet<>();
    final Set<Path> missing = new LinkedHashSet<>();

    void add(Tally other) {
      from.addAll(other.from);
      missing.addAll(other.missing);
    }
  }

  private String onLine(Expression value, Stage stage, Tally tally) {
    Tally own = new Tally();
    String text = value(value, stage, own);
    tally.add(own);
    return text.isEmpty() && removed.isAmong(own.missing) ? removed.words() : text;
  }

  private boolean ticked(Expression condition, Stage stage, Tally tally) {
    switch (condition.source()) {
      case "true" -> {
        return true;
      }
      case "false" -> {
        return false;
      }
      default -> {}
    }
    Optional<Field> field = condition.asField();
    if (field.isPresent() && field.get().type() instanceof FieldType.YesNo) {
      return isYes(field.get(), stage, tally);
    }
    Outcome outcome = condition.evaluate(stage);
    if (outcome instanceof Outcome.Open open) {
      tally.missing.addAll(stage.waitsFor(open));
    } else {
      tally.from.addAll(stage.known(condition));
    }
    return outcome.isTrue();
  }

  /** The words of a value; the empty text while it is open. */
  private String value(Expression value, Stage stage, Tally tally) {
    Optional<Field> field = value.asField().filter(each -> each.type().isLeaf());
    if (field.isPresent()) {
      return fieldValue(field.get(), stage, tally);
    }
    return switch (value.evaluate(stage)) {
      case Outcome.Known(Object known) -> {
        String words = printing.print(known);
        tally.from.addAll(stage.told(value, known instanceof String text ? text : words));
        yield words;
      }
      case Outcome.Open open -> {
        tally.missing.addAll(stage.waitsFor(open));
        yield "";
      }
    };
  }

  /**
   * The short way, without the expression language: nearly every value on a form is just a field.
   */
  private String fieldValue(Field field, Stage stage, Tally tally) {
    List<Path> places = stage.places(field.path());
    if (places.isEmpty()) {
      tally.missing.addAll(stage.awaited());
    }
    StringBuilder words = new StringBuilder();
    for (Path place : places) {
      switch (stage.facts().at(place)) {
        case Fact.Known(Datum datum) -> {
          tally.from.add(place);
          words.append(printing.print(shown(field, datum), datum(field, datum)));
        }
        case Fact.Missing _, Fact.Invalid _ -> tally.missing.add(place);
        case Fact.Undecided(Set<Path> waitsFor) -> tally.missing.addAll(waitsFor);
        case Fact.Absent _ -> {
          if (removed.places().contains(place)) {
            tally.missing.add(place);
          }
        }
        case Fact.NotApplicable _ -> {}
      }
    }
    return words.toString();
  }

  private static boolean isYes(Field field, Stage stage, Tally tally) {
    boolean yes = false;
    for (Path place : stage.places(field.path())) {
      switch (stage.facts().at(place)) {
        case Fact.Known(Datum datum) -> {
          tally.from.add(place);
          yes |= datum.equals(new Datum.Truth(true));
        }
        case Fact.Missing _, Fact.Invalid _ -> tally.missing.add(place);
        case Fact.Undecided(Set<Path> waitsFor) -> tally.missing.addAll(waitsFor);
        case Fact.Absent _, Fact.NotApplicable _ -> {}
      }
    }
    return yes;
  }

  private static FieldType shown(Field field, Datum datum) {
    return datum instanceof Datum.Day ? new FieldType.Day() : field.type();
  }

  /** A derived day may come as text. */
  private static Datum datum(Field field, Datum datum) {
    return field.type() instanceof FieldType.Day
            && datum instanceof Datum.Word(String text)
            && !text.isEmpty()
        ? new Datum.Day(LocalDate.parse(text))
        : datum;
  }

  /** The text an expression gives; absent while it is open or when it gives none. */
  Optional<String> text(Expression expression, Stage stage) {
    return expression.evaluate(stage) instanceof Outcome.Known(String text) && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  Language language() {
    return language;
  }
}
