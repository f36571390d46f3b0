package menlou.packet.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import menlou.draft.Draft;
import menlou.draft.Path;

/**
 * Deals what a case says out to the codes of its pages: each page carries the answers printed on
 * it; whatever is printed nowhere, or was too long for its page, rides on pages that are about the
 * packet rather than handed in. Confined to the drawing of one packet.
 */
public final class CodeDeal {
  /** So many codes a page look calm; more only where it cannot be helped. */
  private static final int CALM = 3;

  private static final CodeBook BOOK = CodeBook.newest();

  private final PacketNumber number;
  private final Draft written;
  private final PageRecord.Print print;
  private final List<Page> pages;
  private final List<List<PageCode>> codes = new ArrayList<>();
  private final Map<Path, String> left;

  /**
   * A page that awaits its codes.
   *
   * @param part id of its part in the plan
   * @param revision of its form, blank for none
   * @param from answers and derived values printed on it
   * @param carrier whether it may carry what is printed nowhere
   * @param room how many codes it has places for
   */
  public record Page(String part, String revision, Set<Path> from, boolean carrier, int room) {}

  /**
   * The codes of every page, in order.
   *
   * @param wanting how many more places are needed; nothing is complete unless 0
   */
  public record Dealt(List<List<PageCode>> codes, int wanting) {}

  private CodeDeal(PacketNumber number, Draft written, PageRecord.Print print, List<Page> pages) {
    this.number = number;
    this.written = written;
    this.print = print;
    this.pages = pages;
    this.left = new TreeMap<>(written.answers().all());
  }

  /**
   * Deals.
   *
   * @param written the draft as its case file says it
   */
  public static Dealt of(
      PacketNumber number, Draft written, PageRecord.Print print, List<Page> pages) {
    try (Squeezer squeezer = new Squeezer(BOOK)) {
      return new CodeDeal(number, written, print, pages).deal(squeezer);
    }
  }

  private Dealt deal(Squeezer squeezer) {
    for (int i = 0; i < pages.size(); i++) {
      byte[] record = record(pages.get(i), i + 1, squeezer);
      codes.add(new ArrayList<>());
      int room = PageCode.room(i + 1, pages.get(i).room());
      int count = pieces(record, room);
      for (int index = 0; index < count; index++) {
        add(i, PageCode.Stream.PAGE, index, count, record, room);
      }
    }
    RestRecord rest =
        new RestRecord(
            written.id(),
            written.title(),
            written.filing(),
            List.copyOf(written.overrulings().values()),
            new TreeMap<>(left));
    return new Dealt(codes, dealRest(rest.bytes(BOOK, squeezer)));
  }

  private static int pieces(byte[] record, int room) {
    return (record.length + room - 1) / room;
  }

  private void add(
      int page, PageCode.Stream stream, int index, int count, byte[] record, int room) {
    int from = index * room;
    byte[] piece = Arrays.copyOfRange(record, from, Math.min(record.length, from + room));
    codes.get(page).add(new PageCode(number, page + 1, stream, index, count, piece));
  }

  /** What the page says, without the longest answers where it would not fit otherwise. */
  private byte[] record(Page page, int number, Squeezer squeezer) {
    Map<Path, String> answers = new TreeMap<>();
    page.from()
        .forEach(path -> written.answers().text(path).ifPresent(text -> answers.put(path, text)));
    PageRecord record = new PageRecord(print, page.part(), page.revision(), new TreeMap<>(answers));
    byte[] bytes = record.bytes(BOOK, squeezer);
    int most = page.room() * PageCode.room(number, page.room());
    while (bytes.length > most && !answers.isEmpty()) {
      shorten(answers, bytes.length - most);
      bytes = record.only(answers).bytes(BOOK, squeezer);
    }
    left.keySet().removeAll(answers.keySet());
    return bytes;
  }

  /** Takes out the longest answers, of at least so many characters: as a rule a byte each. */
  private static void shorten(Map<Path, String> answers, int characters) {
    int out = 0;
    while (out < characters && !answers.isEmpty()) {
      Path longest = longest(answers);
      out += 1 + Optional.ofNullable(answers.remove(longest)).map(String::length).orElse(0);
    }
  }

  private static Path longest(Map<Path, String> answers) {
    Path longest = answers.keySet().iterator().next();
    int most = -1;
    for (Map.Entry<Path, String> each : answers.entrySet()) {
      if (each.getValue().length() > most) {
        most = each.getValue().length();
        longest = each.getKey();
      }
    }
    return longest;
  }

  /** Fills the carriers, calmly at first; returns how many pieces found no place. */
  private int dealRest(byte[] rest) {
    int room = PageCode.room(pages.size(), rest.length);
    int count = pieces(rest, room);
    int next = 0;
    for (boolean calm : List.of(true, false)) {
      for (int page = 0; page < pages.size(); page++) {
        int most = calm ? Math.min(CALM, pages.get(page).room()) : pages.get(page).room();
        while (pages.get(page).carrier() && next < count && codes.get(page).size() < most) {
          add(page, PageCode.Stream.REST, next++, count, rest, room);
        }
      }
    }
    return count - next;
  }
}
