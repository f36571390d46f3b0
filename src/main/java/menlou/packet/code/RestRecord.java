package menlou.packet.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import menlou.draft.DraftId;
import menlou.draft.Overruling;
import menlou.draft.Path;

/**
 * What a case says that is printed on no page: who it is, what was overruled, all other answers.
 */
public record RestRecord(
    DraftId id,
    String title,
    String filing,
    List<Overruling> overrulings,
    SequencedMap<Path, String> answers) {
  private static final int MOST_OVERRULINGS = 1 << 16;

  public RestRecord {
    overrulings = List.copyOf(overrulings);
  }

  byte[] bytes(CodeBook book, Squeezer squeezer) {
    RecordWriter inside = new RecordWriter(book);
    inside.text(filing).text(title).number(overrulings.size());
    for (Overruling each : overrulings) {
      inside.text(each.rule()).text(each.row().map(Path::text).orElse("")).text(each.reason());
    }
    AnswerRecord.write(answers, inside, book);
    return new RecordWriter(book)
        .number(book.number())
        .fixed(id.value().getMostSignificantBits(), Long.BYTES)
        .fixed(id.value().getLeastSignificantBits(), Long.BYTES)
        .bytes(squeezer.squeezed(inside.bytes()))
        .bytes();
  }

  static RestRecord read(byte[] bytes) throws UnreadableRecord {
    RecordReader in = RecordReader.plain(bytes);
    CodeBook book = CodeBook.of(in.number());
    DraftId id = new DraftId(new UUID(in.fixed(Long.BYTES), in.fixed(Long.BYTES)));
    RecordReader inside = new RecordReader(Squeezer.unsqueezed(in.rest(), book), book);
    String filing = inside.text();
    String title = inside.text();
    int count = inside.count(MOST_OVERRULINGS);
    List<Overruling> overrulings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      overrulings.add(new Overruling(inside.text(), row(inside.text()), inside.text()));
    }
    return new RestRecord(id, title, filing, overrulings, AnswerRecord.read(inside, book));
  }

  private static Optional<Path> row(String text) throws UnreadableRecord {
    Optional<Path> row = Path.parse(text);
    if (row.isEmpty() && !text.isEmpty()) {
      throw new UnreadableRecord("no row");
    }
    return row;
  }
}
