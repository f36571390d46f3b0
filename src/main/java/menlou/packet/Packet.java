package menlou.packet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import menlou.draft.Path;
import menlou.packet.proof.Due;
import menlou.packet.proof.Proof;
import menlou.packet.proof.Unproved;

/** A finished packet: the file and what is printed where in it. */
public final class Packet {
  private final byte[] bytes;
  private final String id;
  private final List<SheetInfo> sheets;
  private final List<AnnexInfo> annexes;
  private final Due due;
  private final Proof proof;

  /**
   * A value moved to the annex.
   *
   * @param label such as A-1
   * @param page the page whose cell shows the reference, 1-based
   */
  public record AnnexInfo(String label, String cell, int page) {}

  /** One place an answer is printed at; {@code page} is 1-based. */
  public record Place(int page, SheetInfo.CellInfo cell) {}

  Packet(
      byte[] bytes,
      String id,
      List<SheetInfo> sheets,
      List<AnnexInfo> annexes,
      Due due,
      Proof proof) {
    this.bytes = bytes.clone();
    this.id = id;
    this.sheets = List.copyOf(sheets);
    this.annexes = List.copyOf(annexes);
    this.due = due;
    this.proof = proof;
  }

  /**
   * The PDF.
   *
   * @throws Unproved when reading it back found anything amiss: such a packet never leaves
   */
  public byte[] bytes() {
    mustBeSound();
    return bytes.clone();
  }

  /** What must be found when the bytes are read back. */
  Due due() {
    return due;
  }

  /** What reading the bytes back gave. */
  public Proof proof() {
    return proof;
  }

  /**
   * Makes sure that the bytes may be had.
   *
   * @throws Unproved as {@link #bytes} does
   */
  public void mustBeSound() {
    if (!proof.isSound()) {
      throw new Unproved(proof);
    }
  }

  public int size() {
    return bytes.length;
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

  /** Which answer or derived value is printed where. */
  public SequencedMap<Path, List<Place>> ledger() {
    SequencedMap<Path, List<Place>> ledger = new LinkedHashMap<>();
    for (SheetInfo sheet : sheets) {
      for (SheetInfo.CellInfo cell : sheet.cells()) {
        cell.fields()
            .forEach(
                path ->
                    ledger
                        .computeIfAbsent(path, _ -> new ArrayList<>())
                        .add(new Place(sheet.page(), cell)));
      }
    }
    return ledger;
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
    return other instanceof Packet that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return id + ", " + sheets.size() + " pages, " + bytes.length + " bytes";
  }
}
