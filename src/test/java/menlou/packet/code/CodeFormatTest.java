package menlou.packet.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import menlou.Cases;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormatTest {
  private static final CodeBook BOOK = CodeBook.newest();

  static List<String> texts() {
    return List.of(
        "",
        "yes",
        "director manager",
        "北京市海淀区中关村大街1号楼",
        "㛃𠮷𬭎䶮 Łódź Ş žluťoučký 한글 かな",
        "a\u0000b\n\t\u007F",
        "\u007Fa",
        "\uD800 alone",
        "、（）。“”",
        "sha256-" + "0123456789abcdef".repeat(4),
        "sha256-" + "0123456789ABCDEF".repeat(4),
        "sha256-12");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextComesBackAsItWas(String text) throws Exception {
    byte[] bytes = new RecordWriter(BOOK).text(text).text("after").bytes();
    RecordReader in = new RecordReader(bytes, BOOK);
    assertThat(in.text()).isEqualTo(text);
    assertThat(in.text()).isEqualTo("after");
    assertThat(in.isAtEnd()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"yes, 1", "海淀, 5", "abc, 4", "Łó, 5"})
  void textsAreShort(String text, int bytes) {
    assertThat(PaperText.encoded(text, BOOK)).hasSize(bytes);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 127, 128, 16383, 16384, Integer.MAX_VALUE, Long.MAX_VALUE})
  void everyNumberComesBackAsItWas(long number) throws Exception {
    byte[] bytes = new RecordWriter(BOOK).number(number).bytes();
    assertThat(bytes).hasSize(RecordWriter.length(number));
    assertThat(new RecordReader(bytes, BOOK).number()).isEqualTo(number);
  }

  /** The examples of RFC 9285, 4.3 and 4.4. */
  @ParameterizedTest
  @CsvSource({"AB, BB8", "Hello!!, %69 VD92EX0", "base-45, UJCLQE7W581", "ietf!, QED8WEX0"})
  void bytesBecomeTheLettersOfTheStandard(String bytes, String letters) throws Exception {
    byte[] said = bytes.getBytes(StandardCharsets.US_ASCII);
    assertThat(Base45.encoded(said)).isEqualTo(letters);
    assertThat(Base45.decoded(letters)).isEqualTo(said);
  }

  @Test
  void aDictionaryPapersWerePrintedWithIsNeverChanged() throws Exception {
    assertThat(sha256("/code/1.txt"))
        .as("dictionary 1 is frozen: make a new one instead")
        .isEqualTo("f8771ffaf2ec95b8d49f5c0f3fc3d2f3900732bbf554f0f715d88a8e61b8d059");
  }

  private static String sha256(String resource) throws Exception {
    try (InputStream in = CodeFormatTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void nearlyEveryFieldOfTheEditionHasANumber() {
    TreeSet<String> spelled = new TreeSet<>();
    int[] all = {0};
    Cases.EDITION
        .fields()
        .forEach(
            field -> {
              if (!field.isDerived() && !(field.type() instanceof FieldType.Group)) {
                all[0]++;
                if (BOOK.place(marked(field)).isEmpty()) {
                  spelled.add(marked(field));
                }
              }
            });
    assertThat(spelled).as("time for another dictionary").hasSizeLessThan(all[0] / 8);
  }

  private static String marked(Field field) {
    String path = field.path().name();
    for (var above = field.path().parent(); above.isPresent(); above = above.get().parent()) {
      FieldPath list = above.get();
      boolean rows = Cases.EDITION.fields().at(list).type() instanceof FieldType.Rows;
      path = list.name() + (rows ? "[]." : ".") + path;
    }
    return path;
  }

  @Test
  void aCodeSaysWhatItIs() {
    PageCode code = code(12, 3, new byte[] {1, 2, 3});
    assertThat(PageCode.read(code.text())).contains(new PageCode.Reading.Good(code));
    assertThat(code.text()).startsWith("ML1").matches("[0-9A-Z $%*+./:-]+");
  }

  private static PageCode code(int page, int index, byte[] piece) {
    PacketNumber packet = PacketNumber.parse("K7QF-2MXD").orElseThrow();
    return new PageCode(packet, page, PageCode.Stream.REST, index, 4, piece);
  }

  @Test
  void aCodeChangedInAnyLetterIsSeenToBeChanged() {
    String text = code(1, 0, "piece".getBytes(StandardCharsets.UTF_8)).text();
    for (int at = 3; at < text.length(); at++) {
      char other = text.charAt(at) == 'A' ? 'B' : 'A';
      String changed = text.substring(0, at) + other + text.substring(at + 1);
      assertThat(PageCode.read(changed)).contains(new PageCode.Reading.Altered());
    }
    assertThat(PageCode.read(text.substring(0, text.length() - 1)))
        .contains(new PageCode.Reading.Altered());
  }

  @Test
  void codesOfOthersAreNotOurs() {
    assertThat(PageCode.read("WIFI:T:WPA;S:x;;")).isEmpty();
    assertThat(PageCode.read("MLX")).isEmpty();
    assertThat(PageCode.read("ML")).isEmpty();
    assertThat(PageCode.read("ML2ABC")).contains(new PageCode.Reading.Newer());
  }

  @Test
  void theLongestPieceFitsIntoOneCode() {
    for (int page : new int[] {1, 127, 128, 20000}) {
      for (int pieces : new int[] {1, 63, 64, 9000}) {
        byte[] piece = new byte[PageCode.room(page, pieces)];
        PageCode last =
            new PageCode(
                new PacketNumber(1), page, PageCode.Stream.REST, pieces - 1, pieces, piece);
        assertThat(CodeDrawing.of(last).side()).isEqualTo(CodePlaces.SQUARES);
      }
    }
  }

  @Test
  void aNumberIsPrintedInLettersNobodyMistakes() {
    assertThat(PacketNumber.parse("K7QF-2MXD").map(PacketNumber::toString)).contains("K7QF-2MXD");
    assertThat(PacketNumber.parse("K7QF-2MX0")).isEmpty();
    assertThat(PacketNumber.parse("K7QF")).isEmpty();
  }
}
