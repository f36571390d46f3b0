package menlou.packet.code;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dictionary that makes what codes say short: fields by number, frequent answers as one byte,
 * words to refer back to. Dictionaries are never changed once papers were printed with them; what
 * stands in none is spelled out. Immutable.
 */
final class CodeBook {
  private static final int NEWEST = 1;

  /** Words that are a single byte each. */
  private static final int SHORT = 31;

  private static final List<CodeBook> ALL = List.of(read(NEWEST));

  private final int number;
  private final List<String> fields;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> words;
  private final Map<String, Integer> shortWords = new HashMap<>();
  private final byte[] preset;

  private CodeBook(int number, List<String> fields, List<String> words) {
    this.number = number;
    this.fields = List.copyOf(fields);
    this.words = List.copyOf(words);
    for (int i = 0; i < fields.size(); i++) {
      places.put(fields.get(i), i);
    }
    for (int i = 0; i < SHORT; i++) {
      shortWords.put(words.get(i), i + 1);
    }
    this.preset = preset();
  }

  /** The one new packets are printed with. */
  static CodeBook newest() {
    return ALL.getLast();
  }

  static CodeBook of(long number) throws UnreadableRecord {
    return ALL.stream()
        .filter(book -> book.number == number)
        .findFirst()
        .orElseThrow(() -> new UnreadableRecord("an unknown dictionary"));
  }

  private static CodeBook read(int number) {
    try (InputStream in = CodeBook.class.getResourceAsStream("/code/" + number + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: dictionary " + number);
      }
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      int dashes = lines.indexOf("---");
      return new CodeBook(
          number, lines.subList(0, dashes), lines.subList(dashes + 1, lines.size()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The words one after the other, the most frequent last, where they are cheapest to refer to. */
  private byte[] preset() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> longer = new ArrayList<>(words.subList(SHORT, words.size()));
    longer.reversed().forEach(word -> out.writeBytes(PaperText.encoded(word, this)));
    return out.toByteArray();
  }

  int number() {
    return number;
  }

  /** What compression may refer back to before a record begins. */
  byte[] presetWords() {
    return preset.clone();
  }

  /** The number of a field, lists in it marked {@code []}. */
  Optional<Integer> place(String field) {
    return Optional.ofNullable(places.get(field));
  }

  String field(long place) throws UnreadableRecord {
    if (place < 0 || place >= fields.size()) {
      throw new UnreadableRecord("no such field");
    }
    return fields.get((int) place);
  }

  /** The byte that is the whole text; 0 for none. */
  int shortWord(String text) {
    return shortWords.getOrDefault(text, 0);
  }

  /** The text a byte from 1 to 31 is. */
  String shortWord(int code) {
    return words.get(code - 1);
  }
}
