package menlou.packet.code;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins the pieces of codes into what they say. */
public final class CodeReading {
  private CodeReading() {}

  /**
   * What a page says.
   *
   * @param codes of one page of one packet, in any order, the same one several times or not
   * @return empty while pieces are missing
   * @throws UnreadableRecord when pieces contradict each other or say nothing sensible
   */
  public static Optional<PageRecord> page(List<PageCode> codes) throws UnreadableRecord {
    Optional<byte[]> bytes = joined(codes, PageCode.Stream.PAGE);
    return bytes.isPresent() ? Optional.of(PageRecord.read(bytes.get())) : Optional.empty();
  }

  /**
   * What readings of one page agree on.
   *
   * @param records at least one
   * @throws UnreadableRecord when they do not
   */
  public static Optional<PageRecord> agreed(List<PageRecord> records) throws UnreadableRecord {
    PageRecord first = records.getFirst();
    for (PageRecord each : records) {
      if (!each.print().isLike(first.print()) || !each.answers().equals(first.answers())) {
        throw new UnreadableRecord("one page, two stories");
      }
    }
    return Optional.of(first);
  }

  /**
   * What is printed on no page.
   *
   * @param codes of all pages of one packet
   * @return empty while pieces are missing
   * @throws UnreadableRecord when pieces contradict each other or say nothing sensible
   */
  public static Optional<RestRecord> rest(List<PageCode> codes) throws UnreadableRecord {
    Optional<byte[]> bytes = joined(codes, PageCode.Stream.REST);
    return bytes.isPresent() ? Optional.of(RestRecord.read(bytes.get())) : Optional.empty();
  }

  private static Optional<byte[]> joined(List<PageCode> codes, PageCode.Stream stream)
      throws UnreadableRecord {
    List<PageCode> pieces =
        codes.stream().filter(code -> code.stream() == stream).distinct().toList();
    if (pieces.stream().map(PageCode::count).distinct().count() > 1
        || pieces.stream().map(PageCode::index).distinct().count() < pieces.size()) {
      throw new UnreadableRecord("pieces that contradict each other");
    }
    if (pieces.isEmpty() || pieces.size() < pieces.getFirst().count()) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pieces.stream()
        .sorted(Comparator.comparingInt(PageCode::index))
        .forEach(code -> out.writeBytes(code.piece()));
    return Optional.of(out.toByteArray());
  }
}
