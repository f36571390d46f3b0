package menlou.packet.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import menlou.catalog.form.PacketPlan;
import menlou.packet.paper.Said;
import menlou.packet.paper.Stage;
import menlou.packet.type.Face;

/** The papers that go over the counter, with how many of each. */
final class PaperList {
  /**
   * One paper.
   *
   * @param pages where it stands in the packet; empty for papers the founder brings
   * @param originals in figures; nothing for none
   */
  record Entry(Said title, String pages, Said originals, Said copies) {}

  private final Overview overview;

  PaperList(Overview overview) {
    this.overview = overview;
  }

  /** What was printed to be handed in, with all originals to prepare. */
  List<Entry> printed() {
    return printed(PacketPlan.Part::originals);
  }

  /** The same with the originals that stay at the counter. */
  List<Entry> handed() {
    return printed(PacketPlan.Part::handed);
  }

  private List<Entry> printed(Function<PacketPlan.Part, PacketPlan.Count> originals) {
    List<Entry> entries = new ArrayList<>();
    for (Overview.PartView part : overview.parts()) {
      if (!part.part().keying() && !part.pages().isEmpty() && isHandedIn(part.part().content())) {
        Stage stage = overview.resolver().stage();
        entries.add(
            new Entry(
                Composer.plain(part.title()),
                part.range(),
                overview.resolver().figures(originals.apply(part.part()), stage),
                overview.resolver().figures(part.part().copies(), stage)));
      }
    }
    return entries;
  }

  /** The cover, the lists and the receipt are about the papers rather than papers. */
  private static boolean isHandedIn(PacketPlan.Content content) {
    return !(content instanceof PacketPlan.Content.Own(PacketPlan.BuiltIn own))
        || own == PacketPlan.BuiltIn.ANNEX
        || own == PacketPlan.BuiltIn.RARE_CHARACTERS;
  }

  /** What the founder adds. */
  List<Entry> enclosed(boolean withAdvice) {
    List<Entry> entries = new ArrayList<>();
    for (PacketPlan.Enclosure enclosure : overview.plan().enclosures()) {
      for (Stage stage : overview.resolver().unroll(enclosure.guard())) {
        Said title = overview.resolver().say(enclosure.title(), stage, Face.SONG);
        entries.add(
            new Entry(
                withAdvice ? advised(enclosure, title, stage) : title,
                "",
                overview.resolver().figures(enclosure.originals(), stage),
                overview.resolver().figures(enclosure.copies(), stage)));
      }
    }
    return entries;
  }

  private Said advised(PacketPlan.Enclosure enclosure, Said title, Stage stage) {
    Optional<String> advice =
        enclosure.advice().map(words -> overview.resolver().say(words, stage, Face.SONG).text());
    return advice.isEmpty()
        ? title
        : Composer.plain(
            overview
                .texts()
                .get(
                    "packet.checklist.advice",
                    Map.of("title", title.text(), "advice", advice.get())));
  }
}
