package menlou.packet.code;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import menlou.draft.DraftId;
import menlou.draft.Path;

/**
 * What a page says in its codes.
 *
 * @param print what it has in common with all pages printed with it
 * @param part id of the part of the packet plan it belongs to
 * @param revision of the form, blank for pages of ours
 * @param answers printed on it
 */
public record PageRecord(
    Print print, String part, String revision, SequencedMap<Path, String> answers) {
  private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
  private static final int READING = 1;
  private static final int DRAFT = 2;
  private static final int CASE_BYTES = 3;
  private static final int SEAL_BYTES = 2;
  private static final int MOST_PAGES = 1 << 20;

  public PageRecord {
    answers = Collections.unmodifiableSequencedMap(new TreeMap<>(answers));
  }

  /**
   * One printing of a packet.
   *
   * @param pages how many it has
   * @param reading whether it is the reading copy
   * @param draft whether it is marked as a draft
   * @param minute minutes from the beginning of 2020 (UTC) to the moment of drawing
   * @param caseMark tells cases apart, whatever their answers
   * @param edition of the catalog
   * @param seal beginning of the edition's seal
   */
  public record Print(
      int pages,
      boolean reading,
      boolean draft,
      long minute,
      int caseMark,
      String edition,
      int seal) {
    /**
     * The print of a packet about to be drawn.
     *
     * @param seal in hexadecimal
     */
    public static Print of(
        int pages,
        boolean reading,
        boolean draft,
        Instant made,
        DraftId id,
        String edition,
        String seal) {
      long minute = Math.max(0, (made.getEpochSecond() - EPOCH.getEpochSecond()) / 60);
      int start = Integer.parseInt(seal.substring(0, 2 * SEAL_BYTES), 16);
      return new Print(pages, reading, draft, minute, PacketNumber.caseMark(id), edition, start);
    }

    /** Whether pages of both may stand in one stack: all is the same but the moment. */
    public boolean isLike(Print other) {
      return at(0).equals(other.at(0));
    }

    /** The same printing at another moment. */
    public Print at(long otherMinute) {
      return new Print(pages, reading, draft, otherMinute, caseMark, edition, seal);
    }

    public Instant made() {
      return EPOCH.plusSeconds(60 * minute);
    }
  }

  byte[] bytes(CodeBook book, Squeezer squeezer) {
    RecordWriter inside = new RecordWriter(book);
    inside.text(print.edition).text(part).text(revision);
    AnswerRecord.write(answers, inside, book);
    return new RecordWriter(book)
        .number(book.number())
        .number(print.pages)
        .number((print.reading ? READING : 0) | (print.draft ? DRAFT : 0))
        .number(print.minute)
        .fixed(print.caseMark, CASE_BYTES)
        .fixed(print.seal, SEAL_BYTES)
        .bytes(squeezer.squeezed(inside.bytes()))
        .bytes();
  }

  static PageRecord read(byte[] bytes) throws UnreadableRecord {
    RecordReader in = RecordReader.plain(bytes);
    CodeBook book = CodeBook.of(in.number());
    int pages = in.count(MOST_PAGES);
    long flags = in.number();
    long minute = in.count(Integer.MAX_VALUE);
    int caseMark = (int) in.fixed(CASE_BYTES);
    int seal = (int) in.fixed(SEAL_BYTES);
    RecordReader inside = new RecordReader(Squeezer.unsqueezed(in.rest(), book), book);
    Print print =
        new Print(
            pages,
            (flags & READING) != 0,
            (flags & DRAFT) != 0,
            minute,
            caseMark,
            inside.text(),
            seal);
    return new PageRecord(print, inside.text(), inside.text(), AnswerRecord.read(inside, book));
  }

  /** The same page without some of its answers. */
  PageRecord only(Map<Path, String> fewer) {
    return new PageRecord(print, part, revision, new TreeMap<>(fewer));
  }
}
