package menlou.draft;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import menlou.value.PictureFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into located pieces. Not thread-safe; one for each file. */
final class CaseFileParser {
  /** Pictures are texts here: the largest one in base64, broken into lines. */
  private static final int LONGEST_TEXT = PictureFile.MOST_BYTES / 2 * 3;

  /** Longer than any name of a field or a picture; every place in the file repeats them. */
  private static final int LONGEST_NAME = 200;

  /** A case with as many answers as {@link CaseFileAnswers} takes has half of that. */
  private static final int MOST_TOKENS = 4 * CaseFileAnswers.MOST_ANSWERS;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNestingDepth(50)
                  .maxTokenCount(MOST_TOKENS)
                  .build())
          .build();

  /** The byte order mark some editors put in front of UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final JsonParser parser;

  private CaseFileParser(JsonParser parser) {
    this.parser = parser;
  }

  /** The file is no JSON; says where. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient CaseFileProblem problem;

    Damaged(CaseFileProblem problem) {
      super(problem.code());
      this.problem = problem;
    }

    CaseFileProblem problem() {
      return problem;
    }
  }

  static CaseFileNode parse(byte[] bytes) throws Damaged {
    if (bytes.length > CaseFile.MOST_BYTES) {
      throw new Damaged(
          new CaseFileProblem(
              "case.too-large", CaseFilePlace.WHOLE, Map.of("max", CaseFile.MOST_MEGABYTES)));
    }
    int nothing = zero(bytes);
    if (nothing < bytes.length) {
      throw notText(bytes, nothing);
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(bytes))) {
      return whole(parser);
    } catch (UnexpectedEndOfInputException cut) {
      throw damaged("case.cut-off", cut.getLocation());
    } catch (StreamReadException bad) {
      throw damaged("case.damaged", bad.getLocation());
    } catch (JacksonIOException unreadable) {
      throw notText(bytes, bytes.length);
    }
  }

  private static CaseFileNode whole(JsonParser parser) throws Damaged {
    try {
      if (parser.nextToken() == null) {
        throw new Damaged(new CaseFileProblem("case.empty", CaseFilePlace.WHOLE, Map.of()));
      }
      CaseFileNode node = new CaseFileParser(parser).node("$");
      if (parser.nextToken() != null) {
        throw damaged("case.more-follows", parser.currentTokenLocation());
      }
      return node;
    } catch (StreamConstraintsException _) {
      // Such an exception does not always know where it arose; the parser does.
      throw damaged("case.excessive", parser.currentLocation());
    }
  }

  /** Where the first zero byte stands, which no JSON has, but UTF-16 and lost files have. */
  private static int zero(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] != 0) {
      at++;
    }
    return at;
  }

  /**
   * Read piece by piece, because the whole text beside its bytes would take three times their room.
   */
  private static Reader text(byte[] bytes) {
    int mark = startsWithMark(bytes) ? MARK.length : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, mark, bytes.length - mark),
        StandardCharsets.UTF_8.newDecoder());
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  /** Tells where the first {@code length} bytes stop being UTF-8, or end. */
  private static Damaged notText(byte[] bytes, int length) {
    CharBuffer out = CharBuffer.allocate(length);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length), out, true);
    String text = out.flip().toString();
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column = text.length() - text.lastIndexOf('\n');
    return new Damaged(
        new CaseFileProblem("case.not-utf8", new CaseFilePlace("$", line, column), Map.of()));
  }

  private static Damaged damaged(String code, TokenStreamLocation at) {
    return new Damaged(
        new CaseFileProblem(
            code, new CaseFilePlace("$", at.getLineNr(), at.getColumnNr()), Map.of()));
  }

  private CaseFilePlace place(String path) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new CaseFilePlace(path, at.getLineNr(), at.getColumnNr());
  }

  private CaseFileNode node(String path) throws Damaged {
    CaseFilePlace place = place(path);
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw damaged("case.cut-off", parser.currentLocation());
    }
    return switch (token) {
      case START_OBJECT -> names(place);
      case START_ARRAY -> items(place);
      case VALUE_STRING -> new CaseFileNode.Text(place, whole(parser.getString(), place));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new CaseFileNode.Text(place, plain(parser.getString()));
      case VALUE_TRUE -> new CaseFileNode.Text(place, "yes");
      case VALUE_FALSE -> new CaseFileNode.Text(place, "no");
      case VALUE_NULL -> new CaseFileNode.Nothing(place);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw damaged("case.damaged", parser.currentTokenLocation());
    };
  }

  /** Half a surrogate pair is no character: saving it would make a question mark of it. */
  private static String whole(String text, CaseFilePlace place) throws Damaged {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int point = text.codePointAt(i);
        if (point <= Character.MAX_VALUE) {
          throw new Damaged(
              new CaseFileProblem(
                  "case.half-character",
                  place,
                  Map.of("found", String.format(Locale.ROOT, "\\u%04x", point))));
        }
        i++;
      }
    }
    return text;
  }

  private CaseFileNode names(CaseFilePlace place) throws Damaged {
    SequencedMap<String, CaseFileNode> entries = new LinkedHashMap<>();
    List<CaseFilePlace> twice = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      CaseFilePlace here = place(place.path() + "." + name);
      parser.nextToken();
      if (entries.put(name, node(here.path())) != null) {
        twice.add(here);
      }
    }
    return new CaseFileNode.Names(place, entries, twice);
  }

  private CaseFileNode items(CaseFilePlace place) throws Damaged {
    List<CaseFileNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(place.path() + "[" + items.size() + "]"));
    }
    return new CaseFileNode.Items(place, items);
  }

  /** Without exponent, unless writing that out would fill the memory or has no end at all. */
  private static String plain(String number) {
    try {
      BigDecimal exact = new BigDecimal(number);
      return Math.abs((long) exact.scale()) > 30 ? number : exact.toPlainString();
    } catch (NumberFormatException _) {
      return number;
    }
  }
}
