package menlou.packet.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import menlou.packet.TestFonts;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.value.Printable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character a name or an address may need is printed, with its own shape and code. */
class EveryCharacterTest {
  private static final Path STANDARD = Path.of("resources/characters/general-standard.txt");

  private static final int A_LINE = 40;
  private static final int LINES = 48;

  static Stream<Arguments> sets() throws IOException {
    String standard =
        Files.readAllLines(STANDARD).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining());
    return Stream.of(
        Arguments.of("the 8,105 standard characters", standard, 8105),
        Arguments.of("Latin with Extended-A and B", range(0xC0, 0x24F), 400),
        Arguments.of("Vietnamese and Welsh", range(0x1E00, 0x1EFF), 256),
        Arguments.of("Cyrillic", range(0x400, 0x4FF), 256),
        Arguments.of("Greek", letters(0x370, 0x3FF), 114),
        Arguments.of("Hiragana and Katakana", range(0x3041, 0x3096) + range(0x30A1, 0x30FE), 180),
        Arguments.of("Hangul", range(0xAC00, 0xD7A3), 11172),
        Arguments.of("names", "镕喆堃垚㛃𠮷𬭎䶮", 8));
  }

  private static String range(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String letters(int first, int last) {
    return range(first, last)
        .codePoints()
        .filter(Character::isLetter)
        .filter(point -> UnicodeScript.of(point) != UnicodeScript.COPTIC)
        .filter(point -> Normalizer.isNormalized(Character.toString(point), Normalizer.Form.NFC))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void isPrintedInEveryStyleAndReadsBack(String name, String characters, int count)
      throws IOException {
    assertThat(characters.codePointCount(0, characters.length())).isEqualTo(count);
    assertThat(characters.codePoints()).allMatch(Printable::contains);
    for (Face face : Face.values()) {
      Reader reader = new Reader();
      assertThat(reader.read(printed(characters, face))).isEqualTo(characters);
      assertThat(reader.withoutShape).isEmpty();
    }
  }

  private static byte[] printed(String characters, Face face) {
    Lettering letters = new Lettering(TestFonts.FONTS);
    List<BoundPage> pages = new ArrayList<>();
    Canvas page = new Canvas(PaperSize.PORTRAIT);
    int line = 0;
    int[] points = characters.codePoints().toArray();
    for (int from = 0; from < points.length; from += A_LINE, line++) {
      if (line == LINES) {
        pages.add(new BoundPage(page.size(), page.contents(), Optional.empty()));
        page = new Canvas(PaperSize.PORTRAIT);
        line = 0;
      }
      String words = new String(points, from, Math.min(A_LINE, points.length - from));
      Area area = new Area(20, 20 + line * 16, 550, 16);
      page.text(letters.line(words, face, 10), area, Align.LEFT, Mark.BLACK);
    }
    pages.add(new BoundPage(page.size(), page.contents(), Optional.empty()));
    return new Binder()
        .bind(
            pages,
            new Description(
                "字", "zh-CN", "ABCD-1234", "2026-05", Instant.parse("2026-11-23T00:00:00Z")),
            Optional.empty());
  }

  /** Reads letter by letter, in the order they were drawn. */
  private static final class Reader extends PDFTextStripper {
    final StringBuilder text = new StringBuilder();
    final List<String> withoutShape = new ArrayList<>();

    String read(byte[] file) throws IOException {
      try (PDDocument document = Loader.loadPDF(file)) {
        setSuppressDuplicateOverlappingText(false);
        getText(document);
        return text.toString();
      }
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      text.append(at.getUnicode());
      for (int code : at.getCharacterCodes()) {
        try {
          if (((PDType0Font) at.getFont()).codeToGID(code) == 0) {
            withoutShape.add(at.getUnicode());
          }
        } catch (IOException broken) {
          throw new java.io.UncheckedIOException(broken);
        }
      }
    }
  }
}
