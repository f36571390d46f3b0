package menlou.packet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import menlou.draft.Facts;
import menlou.packet.proof.Due;
import menlou.packet.proof.Proof;
import menlou.packet.proof.Unproved;

/** A finished packet: the file and what is printed where in it. */
public final class Packet {
  private final Print print;
  private final Facts facts;
  private final String id;
  private final List<SheetInfo> sheets;
  private final List<AnnexInfo> annexes;
  private final Due due;

  /**
   * A value moved to the annex.
   *
   * @param label such as A-1
   * @param page the page whose cell shows the reference, 1-based
   */
  public record AnnexInfo(String label, String cell, int page) {}

  Packet(
      Print print,
      Facts facts,
      String id,
      List<SheetInfo> sheets,
      List<AnnexInfo> annexes,
      Due due) {
    this.print = print;
    this.facts = facts;
    this.id = id;
    this.sheets = List.copyOf(sheets);
    this.annexes = List.copyOf(annexes);
    this.due = due;
  }

  /** The file. */
  public Print print() {
    return print;
  }

  /**
   * The PDF.
   *
   * @throws Unproved as {@link Print#bytes} does
   */
  public byte[] bytes() {
    return print.bytes();
  }

  /** What must be found when the bytes are read back. */
  Due due() {
    return due;
  }

  /** What its pages were drawn from. */
  Facts facts() {
    return facts;
  }

  /** What reading the bytes back gave. */
  public Proof proof() {
    return print.proof();
  }

  public int size() {
    return print.size();
  }

  /** The number printed on every page. */
  public String id() {
    return id;
  }

  /** Every page in order. */
  public List<SheetInfo> sheets() {
    return sheets;
  }

  public List<AnnexInfo> annexes() {
    return annexes;
  }

  /** Which answer is printed where, and which nowhere. Worked out at each call. */
  public Ledger ledger() {
    return new Ledger(facts, sheets);
  }

  /** Cells that wait for answers, by page, 1-based. */
  public Map<Integer, List<SheetInfo.CellInfo>> open() {
    Map<Integer, List<SheetInfo.CellInfo>> open = new LinkedHashMap<>();
    for (SheetInfo sheet : sheets) {
      List<SheetInfo.CellInfo> cells =
          sheet.cells().stream().filter(cell -> !cell.missing().isEmpty()).toList();
      if (!cells.isEmpty()) {
        open.put(sheet.page(), cells);
      }
    }
    return open;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Packet that && print.equals(that.print);
  }

  @Override
  public int hashCode() {
    return print.hashCode();
  }

  @Override
  public String toString() {
    return id + ", " + print;
  }
}
