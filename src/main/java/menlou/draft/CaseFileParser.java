package menlou.draft;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into located pieces. Not thread-safe; one for each file. */
final class CaseFileParser {
  /** Pictures are texts here; nobody attaches one of more than this many characters. */
  private static final int LONGEST_TEXT = 100_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNestingDepth(50)
                  .build())
          .build();

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
    String json = decoded(bytes);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return whole(parser);
    } catch (UnexpectedEndOfInputException cut) {
      throw damaged("case.cut-off", cut.getLocation());
    } catch (StreamReadException bad) {
      throw damaged("case.damaged", bad.getLocation());
    }
  }

  private static CaseFileNode whole(JsonParser parser) throws Damaged {
    try {
      parser.nextToken();
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

  /** Without the byte order mark some editors put in front. */
  private static String decoded(byte[] bytes) throws Damaged {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean clean = !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
    String text = out.flip().toString();
    if (!clean) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      throw new Damaged(
          new CaseFileProblem("case.not-utf8", new CaseFilePlace("$", line, column), Map.of()));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
      case VALUE_STRING -> new CaseFileNode.Text(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new CaseFileNode.Text(place, plain(parser.getString()));
      case VALUE_TRUE -> new CaseFileNode.Text(place, "yes");
      case VALUE_FALSE -> new CaseFileNode.Text(place, "no");
      case VALUE_NULL -> new CaseFileNode.Nothing(place);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw damaged("case.damaged", parser.currentTokenLocation());
    };
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
