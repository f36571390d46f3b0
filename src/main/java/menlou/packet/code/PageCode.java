package menlou.packet.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What one code says: which page of which packet it stands on, and one piece of a stream of bytes.
 * Proved by a checksum of its own.
 */
public final class PageCode {
  /** What the text of a code of ours begins with; the digit is the version of the format. */
  private static final String MARK = "ML";

  private static final String VERSION = "1";

  /** The most bytes whose text fits into one code as we draw them. */
  private static final int MOST = 100;

  private static final int CHECKSUM = 4;
  private static final int LARGEST = 1 << 20;

  private final PacketNumber packet;
  private final int page;
  private final Stream stream;
  private final int index;
  private final int count;
  private final byte[] piece;
  private final String text;

  /** Which bytes the piece belongs to. */
  public enum Stream {
    /** What the page says of itself and the answers printed on it. */
    PAGE,
    /** What is printed on no page, dealt out over the whole packet. */
    REST
  }

  /** What the text found in some code is. */
  public sealed interface Reading {
    /** One of ours, whole. */
    record Good(PageCode code) implements Reading {}

    /** One of ours, but not as it was printed. */
    record Altered() implements Reading {}

    /** From a program newer than this one. */
    record Newer() implements Reading {}
  }

  /**
   * A piece.
   *
   * @param page 1-based
   * @param index which piece of the stream this is, 0-based
   * @param count how many pieces the stream has
   */
  PageCode(PacketNumber packet, int page, Stream stream, int index, int count, byte[] piece) {
    this.packet = packet;
    this.page = page;
    this.stream = stream;
    this.index = index;
    this.count = count;
    this.piece = piece.clone();
    this.text = written();
  }

  public PacketNumber packet() {
    return packet;
  }

  /** 1-based. */
  public int page() {
    return page;
  }

  public Stream stream() {
    return stream;
  }

  /** Which piece of the stream this is, 0-based. */
  public int index() {
    return index;
  }

  /** How many pieces the stream has. */
  public int count() {
    return count;
  }

  byte[] piece() {
    return piece.clone();
  }

  /** The most bytes a piece may have on this page. */
  static int room(int page, int pieces) {
    return MOST
        - PacketNumber.BYTES
        - RecordWriter.length(page)
        - RecordWriter.length(2L * pieces)
        - RecordWriter.length(pieces)
        - CHECKSUM;
  }

  /** The text the code shows. */
  public String text() {
    return text;
  }

  private String written() {
    byte[] said =
        new RecordWriter(CodeBook.newest())
            .fixed(packet.value(), PacketNumber.BYTES)
            .number(page)
            .number(2L * index + (stream == Stream.REST ? 1 : 0))
            .number(count)
            .bytes(piece)
            .bytes();
    byte[] whole =
        new RecordWriter(CodeBook.newest())
            .bytes(said)
            .fixed(checksum(said, said.length), CHECKSUM)
            .bytes();
    return MARK + VERSION + Base45.encoded(whole);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }

  /** Empty for texts of others. */
  public static Optional<Reading> read(String text) {
    int version = MARK.length();
    if (!text.startsWith(MARK)
        || text.length() == version
        || !Character.isDigit(text.charAt(version))) {
      return Optional.empty();
    }
    if (!text.startsWith(VERSION, version)) {
      return Optional.of(new Reading.Newer());
    }
    try {
      return Optional.of(new Reading.Good(code(Base45.decoded(text.substring(version + 1)))));
    } catch (UnreadableRecord _) {
      return Optional.of(new Reading.Altered());
    }
  }

  private static PageCode code(byte[] whole) throws UnreadableRecord {
    int length = Math.max(0, whole.length - CHECKSUM);
    RecordReader end = RecordReader.plain(Arrays.copyOfRange(whole, length, whole.length));
    if (end.fixed(CHECKSUM) != checksum(whole, length)) {
      throw new UnreadableRecord("another checksum");
    }
    RecordReader in = RecordReader.plain(Arrays.copyOf(whole, length));
    PacketNumber packet = new PacketNumber(in.fixed(PacketNumber.BYTES));
    int page = in.count(LARGEST);
    int piece = in.count(LARGEST);
    int count = in.count(LARGEST);
    if (page == 0 || piece / 2 >= count) {
      throw new UnreadableRecord("no such piece");
    }
    return new PageCode(
        packet, page, piece % 2 == 1 ? Stream.REST : Stream.PAGE, piece / 2, count, in.rest());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return packet + " page " + page + " " + stream + " " + (index + 1) + "/" + count;
  }
}
