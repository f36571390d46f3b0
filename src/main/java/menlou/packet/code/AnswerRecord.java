package menlou.packet.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import menlou.draft.Path;

/**
 * Answers in few bytes: sorted by row and field, a field is the step from the one before, a row is
 * named once.
 */
final class AnswerRecord {
  /** A row follows: the ids of the rows it stands in and its own, blanks between. */
  private static final int ROW = 1;

  /** The path is spelled out: the dictionary does not know the field. */
  private static final int SPELLED = 2;

  /** The field is named by its number, being too far from the one before. */
  private static final int FAR = 3;

  /** Steps from -32 to 95 are one byte. */
  private static final int FIRST_STEP = 0x10;

  private static final int LAST_STEP = 0x8F;
  private static final int NO_STEP = FIRST_STEP + 32;

  private AnswerRecord() {}

  /** Where an answer stands, taken apart. */
  private record Place(Path path, String rows, int list, int field) {
    static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::list)
            .thenComparing(Place::rows)
            .thenComparingInt(Place::field)
            .thenComparing(Place::path);

    static Place of(Path path, CodeBook book) {
      String text = path.text();
      StringBuilder field = new StringBuilder();
      List<String> ids = new ArrayList<>();
      int at = 0;
      for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', at)) {
        int close = text.indexOf(']', open);
        ids.add(text.substring(open + 1, close));
        field.append(text, at, open).append("[]");
        at = close + 1;
      }
      int list = ids.isEmpty() ? -1 : book.place(text.substring(0, text.indexOf('['))).orElse(0);
      int place = book.place(field.append(text.substring(at)).toString()).orElse(-1);
      return new Place(path, String.join(" ", ids), list, place);
    }
  }

  static void write(Map<Path, String> answers, RecordWriter out, CodeBook book) {
    List<Place> places = new ArrayList<>();
    answers.keySet().forEach(path -> places.add(Place.of(path, book)));
    places.sort(Place.ORDER);
    String rows = "";
    int last = 0;
    for (Place place : places) {
      if (place.field < 0) {
        out.raw(SPELLED).text(place.path.text());
      } else {
        if (!place.rows.equals(rows)) {
          rows = place.rows;
          out.raw(ROW).text(rows);
        }
        int step = NO_STEP + place.field - last;
        if (step >= FIRST_STEP && step <= LAST_STEP) {
          out.raw(step);
        } else {
          out.raw(FAR).number(place.field);
        }
        last = place.field;
      }
      out.text(answers.getOrDefault(place.path, ""));
    }
  }

  /** Reads to the end. What newer programs may add is passed over: its length follows its mark. */
  static SequencedMap<Path, String> read(RecordReader in, CodeBook book) throws UnreadableRecord {
    SequencedMap<Path, String> answers = new TreeMap<>();
    String rows = "";
    int last = 0;
    while (!in.isAtEnd()) {
      int mark = in.raw();
      if (mark == ROW) {
        rows = in.text();
      } else if (mark == SPELLED) {
        put(answers, in.text(), in.text());
      } else if (mark == FAR || (mark >= FIRST_STEP && mark <= LAST_STEP)) {
        long field = mark == FAR ? in.number() : last + mark - NO_STEP;
        put(answers, path(book.field(field), rows), in.text());
        last = (int) field;
      } else {
        in.bytes(in.number());
      }
    }
    return answers;
  }

  private static void put(Map<Path, String> answers, String path, String text)
      throws UnreadableRecord {
    Path parsed = Path.parse(path).orElseThrow(() -> new UnreadableRecord("no path"));
    if (answers.put(parsed, text) != null) {
      throw new UnreadableRecord("an answer twice");
    }
  }

  private static String path(String field, String rows) throws UnreadableRecord {
    StringBuilder path = new StringBuilder();
    String[] ids = rows.split(" ", -1);
    int at = 0;
    int row = 0;
    for (int list = field.indexOf("[]"); list >= 0; list = field.indexOf("[]", at)) {
      if (row == ids.length) {
        throw new UnreadableRecord("no row named");
      }
      path.append(field, at, list).append('[').append(ids[row++]).append(']');
      at = list + 2;
    }
    return path.append(field.substring(at)).toString();
  }
}
