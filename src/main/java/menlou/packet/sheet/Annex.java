package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import menlou.draft.Path;

/**
 * Values too long for their cells, in order, each with a label the cell shows instead. Not
 * thread-safe.
 */
public final class Annex {
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> given = new ArrayList<>();

  /**
   * A value moved here.
   *
   * @param label such as A-1
   * @param title of the sheet it comes from
   * @param cell what the form calls the cell, may be blank
   * @param page the page it comes from
   */
  public record Entry(
      String label, String title, String cell, String text, Set<Path> from, LaidPage page) {}

  /**
   * The label of a value that is about to be moved; the same words have the same label wherever
   * they stand.
   */
  public String label(String text) {
    if (!given.contains(text)) {
      given.add(text);
    }
    return "A-" + (given.indexOf(text) + 1);
  }

  /** How many labels were given so far. */
  int given() {
    return given.size();
  }

  /** Takes back labels given while only measuring. */
  void giveBack(int before) {
    given.subList(before, given.size()).clear();
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  public List<Entry> entries() {
    return entries;
  }
}
