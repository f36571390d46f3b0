package menlou.packet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Edition;
import menlou.catalog.Expression;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.Fields;
import menlou.catalog.Language;
import menlou.catalog.form.PacketPlan;
import menlou.catalog.form.Paper;
import menlou.catalog.form.Papers;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.packet.paper.Pictures;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Resolver;
import menlou.packet.sheet.Annex;
import menlou.packet.sheet.LayoutWords;
import menlou.packet.sheet.Spot;
import menlou.packet.sheet.Spots;
import menlou.packet.type.Fonts;

/**
 * Tells, while an answer is being typed, how it would stand in every cell of the Chinese packet
 * that prints it. Making one measures all forms once, which takes as long as laying out a packet;
 * asking sets only the cells concerned. Rows added or removed since need a new one. Thread-safe.
 */
public final class FitMeter {
  private final Facts facts;
  private final Spots spots;
  private final List<Place> places = new ArrayList<>();

  private record Place(Map<Language, String> paper, Spot spot) {
    boolean prints(Path path, Set<FieldPath> derived) {
      return spot.paths().stream()
          .anyMatch(
              printed ->
                  printed.equals(path)
                      || (derived.contains(printed.field()) && isNear(printed, path)));
    }

    /** A value derived in another row of the same list does not follow from this answer. */
    private static boolean isNear(Path printed, Path path) {
      Optional<Path> row = printed.enclosingRow();
      Optional<Path> mine = path.enclosingRow();
      return row.isEmpty()
          || mine.isEmpty()
          || !row.get().field().equals(mine.get().field())
          || row.equals(mine);
    }
  }

  private FitMeter(Fonts fonts, Facts facts) {
    this.facts = facts;
    this.spots = new Spots(fonts, new LayoutWords(facts.edition().texts(Language.ZH)));
  }

  /** A meter for a draft as it stands. */
  public static FitMeter of(Fonts fonts, Facts facts) {
    FitMeter meter = new FitMeter(fonts, facts);
    Annex annex = new Annex();
    Resolver chinese = resolver(facts, Language.ZH);
    Resolver english = resolver(facts, Language.EN);
    Papers papers = Papers.in(facts.edition());
    for (PacketPlan.Part part : papers.plan().map(PacketPlan::parts).orElse(List.of())) {
      Optional<Paper> paper = papers.of(part.content());
      if (paper.isPresent() && part.when().map(chinese::holds).orElse(true)) {
        Map<Language, String> title = new EnumMap<>(Language.class);
        title.put(Language.ZH, chinese.say(part.title()).text());
        title.put(Language.EN, english.say(part.title()).text());
        for (Resolved sheet : chinese.sheets(paper.get())) {
          meter.spots.of(sheet, annex).forEach(spot -> meter.places.add(new Place(title, spot)));
        }
      }
    }
    return meter;
  }

  private static Resolver resolver(Facts facts, Language language) {
    return new Resolver(facts, facts.edition().texts(language), Pictures.NONE);
  }

  /** The places of an answer, if its text were this one; in the order of the packet. */
  public List<PlaceFit> fits(Path path, String text) {
    return fits(
        path,
        Facts.of(facts.edition(), facts.answers().with(path, Optional.of(text)), facts.today()));
  }

  /** The places of an answer as it stands in other facts of the same draft. */
  public List<PlaceFit> fits(Path path, Facts changed) {
    Set<FieldPath> derived = following(path.field(), facts.edition());
    Annex annex = new Annex();
    List<PlaceFit> fits = new ArrayList<>();
    for (Place place : places) {
      if (place.prints(path, derived)) {
        Spot.Look look = spots.look(place.spot(), changed, annex);
        fits.add(new PlaceFit(place.paper(), place.spot().name(), look));
      } else {
        // What others sent away keeps its number, so that ours is the one on paper.
        place.spot().moved().forEach(annex::label);
      }
    }
    return fits;
  }

  /** Fields computed from the field, at any remove. */
  private static Set<FieldPath> following(FieldPath field, Edition edition) {
    Set<FieldPath> following = new HashSet<>();
    Set<FieldPath> news = Set.of(field);
    while (!news.isEmpty()) {
      Set<FieldPath> next = new HashSet<>();
      for (FieldPath each : news) {
        edition.fields().forEach(other -> add(other, each, edition.fields(), next));
      }
      next.removeAll(following);
      following.addAll(next);
      news = next;
    }
    return following;
  }

  private static void add(Field other, FieldPath read, Fields fields, Set<FieldPath> into) {
    if (other.formula().map(formula -> reads(formula, read, fields)).orElse(false)) {
      into.add(other.path());
    }
  }

  private static boolean reads(Expression formula, FieldPath field, Fields fields) {
    return formula.reads().stream()
        .anyMatch(read -> fields.nearest(read).filter(it -> it.path().equals(field)).isPresent());
  }
}
