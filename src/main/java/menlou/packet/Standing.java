package menlou.packet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import menlou.catalog.Language;
import menlou.packet.own.Overview;
import menlou.packet.sheet.LaidPage;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;

/**
 * How the pages of one language stand to those of another: what they are read as, which numbers
 * they bear, what is said of them at their heads.
 */
sealed interface Standing {
  /** Everything is read in this. */
  Element document();

  /** What the pages of a part are read in. */
  Element part(String id, String title);

  /**
   * The numbers the pages of a part bear.
   *
   * @param first number of the first of them when all pages are counted through
   */
  List<Integer> numbers(String part, List<LaidPage> pages, int first);

  /**
   * The number a page bears.
   *
   * @param counted its place among all pages
   */
  int number(Overview overview, LaidPage page, int counted);

  /** How many pages there are of the kind that is numbered. */
  int total(int pages);

  /** Whether the pages are for reading only. */
  boolean isForReading(Language language);

  /** Whether machines can read the answers off the pages. */
  boolean isCoded();

  /** By themselves. */
  static Standing alone() {
    return new Counted(Element.document(), false);
  }

  /** First, with the pages of another language beside them. */
  static Standing leading() {
    return new Counted(Element.document(), true);
  }

  /**
   * Counted through.
   *
   * @param leading whether others stand beside them
   */
  record Counted(Element document, boolean leading) implements Standing {
    @Override
    public Element part(String id, String title) {
      return document.child(new Role.Part(title));
    }

    @Override
    public List<Integer> numbers(String part, List<LaidPage> pages, int first) {
      return IntStream.range(first, first + pages.size()).boxed().toList();
    }

    @Override
    public int number(Overview overview, LaidPage page, int counted) {
      return counted;
    }

    @Override
    public int total(int pages) {
      return pages;
    }

    @Override
    public boolean isForReading(Language language) {
      return leading || language == Language.EN;
    }

    @Override
    public boolean isCoded() {
      return !leading;
    }
  }

  /**
   * Beside the pages of the packet itself: they bear the numbers of those, so that "page 12" means
   * one page only, whichever side says it.
   *
   * @param parts of the packet, by their ids
   * @param pages how many pages the packet has
   * @param language of the pages that stand beside, such as {@code en}
   */
  record Beside(Element document, Map<String, Leader> parts, int pages, String language)
      implements Standing {
    /**
     * A part of the packet.
     *
     * @param first number of its first page; of the page before where it has none
     */
    record Leader(Element element, int first, List<LaidPage> pages) {}

    static Beside of(Assembly.Assembled packet, String language) {
      int last = 0;
      Map<String, Leader> leaders = new HashMap<>();
      for (Assembly.Laid part : packet.parts()) {
        int first = part.pages().isEmpty() ? Math.max(1, last) : last + 1;
        leaders.put(part.part().id(), new Leader(part.element(), first, part.pages()));
        last += part.pages().size();
      }
      return new Beside(packet.document(), Map.copyOf(leaders), last, language);
    }

    @Override
    public Element part(String id, String title) {
      Leader leader = parts.get(id);
      return leader == null || leader.pages().isEmpty()
          ? document.child(new Role.Part(title)).child(new Role.Translation(language))
          : leader.element().child(new Role.Translation(language));
    }

    @Override
    public List<Integer> numbers(String part, List<LaidPage> following, int first) {
      Leader leader = parts.get(part);
      int least = leader == null ? 1 : leader.first();
      return InStep.beside(leader == null ? List.of() : leader.pages(), following).stream()
          .map(page -> least + page)
          .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public int number(Overview overview, LaidPage page, int counted) {
      return overview.number(page);
    }

    @Override
    public int total(int counted) {
      return pages;
    }

    @Override
    public boolean isForReading(Language reading) {
      return true;
    }

    @Override
    public boolean isCoded() {
      return false;
    }
  }
}
