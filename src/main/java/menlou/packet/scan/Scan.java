package menlou.packet.scan;

import java.util.List;
import java.util.Optional;
import menlou.draft.Draft;
import menlou.packet.code.PacketNumber;
import menlou.packet.code.PageRecord;

/**
 * What a stack of scanned pages gave.
 *
 * @param packet the packet most pages belong to; absent when no page could be read
 * @param remarks in the order of pages
 * @param draft what is known of the case; absent when nothing can be trusted
 * @param proved whether the draft is exactly the case the packet was printed from, pictures aside
 */
public record Scan(
    Optional<Read> packet, List<Remark> remarks, Optional<Draft> draft, boolean proved) {
  public Scan {
    remarks = List.copyOf(remarks);
  }

  /**
   * The packet read.
   *
   * @param print how it was printed
   * @param pages how many of its pages could be read
   */
  public record Read(PacketNumber number, PageRecord.Print print, int pages) {}

  /** Whether every page of the packet is there, and nothing that should not be. */
  public boolean isWhole() {
    return packet.isPresent() && remarks.stream().noneMatch(each -> each.kind().isTrouble());
  }
}
