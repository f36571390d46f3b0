package menlou.packet.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import menlou.draft.Path;
import menlou.packet.type.Face;
import menlou.packet.type.Inline;

/**
 * Words ready to be set, and where they come from.
 *
 * @param from answers and derived values printed in it
 * @param missing answers it waits for
 */
public record Said(List<Inline> words, Set<Path> from, Set<Path> missing) {
  public static final Said NOTHING = new Said(List.of(), Set.of(), Set.of());

  /** Plain words from no answer. */
  public static Said of(String text, Face face) {
    return text.isEmpty()
        ? NOTHING
        : new Said(List.of(new Inline.Words(text, face, false)), Set.of(), Set.of());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** These words and then the others. */
  public Said and(Said other) {
    return new Said(
        Stream.concat(words.stream(), other.words.stream()).toList(),
        union(from, other.from),
        union(missing, other.missing));
  }

  private static Set<Path> union(Set<Path> one, Set<Path> other) {
    Set<Path> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Whether any answer is printed in it, or would be. */
  public boolean holdsAnswers() {
    return !from.isEmpty() || !missing.isEmpty();
  }

  /** As plain text, for names and bookmarks. */
  public String text() {
    return words.stream()
        .map(
            word ->
                switch (word) {
                  case Inline.Words(String text, var _, boolean _) -> text;
                  case Inline.Tick(boolean ticked) -> ticked ? "☑" : "□";
                  case Inline.Line(double _, String text, var _) -> text;
                })
        .collect(Collectors.joining());
  }
}
