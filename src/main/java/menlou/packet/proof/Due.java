package menlou.packet.proof;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.PaperSize;
import menlou.packet.sheet.CellBox;

/**
 * What a packet must hold when it is read back.
 *
 * @param moved words sent to the annex
 */
public record Due(List<Page> pages, List<Moved> moved) {
  /**
   * What one page must hold where the others are not with it: a place whose words begin on the page
   * before or go on upon the next is left to the proof of the whole.
   *
   * @param page 0-based
   */
  public Page alone(int page) {
    List<CellBox> cells = new ArrayList<>(pages.get(page).cells());
    while (!cells.isEmpty() && cells.getFirst().due().goesOn()) {
      cells.removeFirst();
    }
    boolean goesOn =
        page + 1 < pages.size()
            && pages.get(page + 1).cells().stream()
                .findFirst()
                .filter(next -> next.due().goesOn())
                .isPresent();
    if (goesOn && !cells.isEmpty()) {
      cells.removeLast();
    }
    return new Page(pages.get(page).size(), List.of(cells));
  }

  /**
   * One page.
   *
   * @param columns places in the order in which words go on from one to the next and from page to
   *     page; pages side by side on one sheet are columns of their own
   */
  public record Page(PaperSize size, List<List<CellBox>> columns) {
    /** All places of the page. */
    public List<CellBox> cells() {
      return columns.size() == 1
          ? columns.getFirst()
          : columns.stream().flatMap(List::stream).toList();
    }
  }

  /** A value too long for its cell; {@code page} shows the reference, 1-based. */
  public record Moved(int page, String cell, String label, String words) {
    /** The same where the page is another of the file. */
    public Moved at(int other) {
      return new Moved(other, cell, label, words);
    }
  }
}
