package menlou.packet.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fonts of the process, each parsed at its first use and kept. Make one and share it: parsing
 * takes a tenth of a second and tens of megabytes. Thread-safe.
 */
public final class Fonts {
  /** Together about ten megabytes of words. */
  private static final int MOST_GALLEYS = 4096;

  private static final int LONGEST_GALLEY = 500;

  private final Map<FontName, FontFile> parsed = new ConcurrentHashMap<>(64);

  /** Forms say the same words in every packet. */
  private final Map<List<Inline>, Galley> galleys = new ConcurrentHashMap<>();

  /** Parses what nearly every packet needs, in parallel, without waiting for it. */
  public CompletableFuture<Void> warmUp() {
    return CompletableFuture.allOf(
        Stream.of(FontName.SERIF_SC, FontName.SANS_SC_BOLD, FontName.SANS_SC)
            .map(name -> CompletableFuture.runAsync(() -> file(name)))
            .toArray(CompletableFuture[]::new));
  }

  public FontFile file(FontName name) {
    return parsed.computeIfAbsent(name, FontFile::load);
  }

  /**
   * The first font of the face that has the character. Fonts late in the chain are only loaded when
   * reached.
   */
  public Optional<FontFile> fileFor(Face face, int codePoint) {
    for (FontName name : face.chain()) {
      FontFile file = file(name);
      if (file.glyph(codePoint) != 0) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** The first font of the face that has every character of the word. */
  Optional<FontFile> fileFor(Face face, String word) {
    return face.chain().stream()
        .limit(2)
        .map(this::file)
        .filter(file -> word.codePoints().allMatch(c -> file.glyph(c) != 0))
        .findFirst();
  }

  /** Words made ready for setting, kept for the next time the same words come. */
  public Galley galley(List<Inline> words) {
    Galley known = galleys.get(words);
    if (known != null) {
      return known;
    }
    Galley made = Galley.of(this, words);
    if (made.size() > LONGEST_GALLEY) {
      return made;
    }
    if (galleys.size() >= MOST_GALLEYS) {
      galleys.clear();
    }
    galleys.put(List.copyOf(words), made);
    return made;
  }

  /** Whether the face can show every character of the text. */
  public boolean canShow(Face face, String text) {
    return text.codePoints()
        .allMatch(c -> CharKind.of(c) == CharKind.HIDDEN || fileFor(face, c).isPresent());
  }
}
