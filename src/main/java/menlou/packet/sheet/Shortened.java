package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.packet.paper.Said;
import menlou.packet.paper.Sheet;
import menlou.packet.type.Face;
import menlou.packet.type.Inline;

/** The parts of a cell after their longest value has become a reference to the annex. */
record Shortened(List<Sheet.Part> parts, SetCell.Moved moved) {
  /** A value this short is not worth a reference. */
  private static final int SHORTEST_MOVED = 8;

  /** Empty when no value is left that is worth moving. */
  static Optional<Shortened> of(List<Sheet.Part> parts, Annex annex, LayoutWords words) {
    int part = -1;
    int word = -1;
    int longest = SHORTEST_MOVED;
    for (int i = 0; i < parts.size(); i++) {
      List<Inline> inlines = words(parts.get(i));
      for (int j = 0; j < inlines.size(); j++) {
        int length = value(inlines.get(j)).length();
        if (length > longest) {
          part = i;
          word = j;
          longest = length;
        }
      }
    }
    if (part < 0 || !(parts.get(part) instanceof Sheet.Part.Text text)) {
      return Optional.empty();
    }
    String label = annex.label(value(text.said().words().get(word)));
    List<Sheet.Part> shorter = new ArrayList<>(parts);
    shorter.set(part, with(text, word, words.seeAnnex(label)));
    return Optional.of(
        new Shortened(
            shorter,
            new SetCell.Moved(label, value(text.said().words().get(word)), text.said().from())));
  }

  private static List<Inline> words(Sheet.Part part) {
    return part instanceof Sheet.Part.Text text ? text.said().words() : List.of();
  }

  /** What came from an answer, and has not been moved yet. */
  private static String value(Inline inline) {
    return switch (inline) {
      case Inline.Words(String text, Face _, boolean value) -> value ? text : "";
      case Inline.Line(double _, String text, Face _) -> text;
      case Inline.Tick _ -> "";
    };
  }

  private static Sheet.Part with(Sheet.Part.Text part, int word, String reference) {
    List<Inline> inlines = new ArrayList<>(part.said().words());
    inlines.set(word, new Inline.Words(reference, Face.SONG, false));
    Said said = new Said(inlines, part.said().from(), part.said().missing());
    return new Sheet.Part.Text(
        said, part.rule(), part.grows(), part.value(), part.least(), part.align());
  }
}
