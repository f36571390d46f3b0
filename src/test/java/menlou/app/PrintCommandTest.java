package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import menlou.app.Typed.Said;
import menlou.catalog.Language;
import menlou.packet.press.FakePrinter;
import menlou.packet.press.Press;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrintCommandTest {
  @TempDir Path folder;

  private final FakePrinter printer = FakePrinter.ofPdf("laser");

  private Said run(Press press, Language language, String... args) {
    return new Typed(folder, press).run(language, args);
  }

  private Said run(String... args) {
    return run(FakePrinter.press(printer), Language.EN, args);
  }

  private String file(String name) {
    return new Typed(folder).file(name);
  }

  private String sample(String name) {
    return new Typed(folder).sample(name);
  }

  @Test
  void aCaseIsDrawnAndPrintedAndSoAreItsPacketAndItsKits() {
    String sample = sample("single-person");
    assertThat(run("fill", sample, "-o", file("p.pdf")).exit()).isZero();
    assertThat(run("kit", sample, "-o", file("kits")).exit()).isZero();
    String kit = folder.resolve("kits").toFile().list()[0];

    Said ofCase = run("print", sample, "--range", "1-2", "--copies", "2", "--duplex");
    Said ofPacket = run("print", file("p.pdf"), "--printer", "laser", "--range", "1,3");
    Said ofKit = run("print", file("kits/" + kit));

    assertThat(ofCase.exit()).isZero();
    assertThat(ofCase.out()).contains("sent to laser", "Pages: 2,", "single-person");
    assertThat(ofPacket.exit()).isZero();
    assertThat(ofPacket.out()).contains("Pages: 2, sheets of paper: 2");
    assertThat(ofKit.exit()).isZero();
    assertThat(printer.jobs()).isEqualTo(3);
  }

  @Test
  void aCaseThatIsNotReadyIsNotPrinted() {
    Said said = run("print", sample("unfinished"));

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("company.tradeName", "nothing was printed");
    assertThat(printer.jobs()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutAPrinterThatIsSaidAndTheWorldHasRefused(Language language) {
    String sample = sample("single-person");
    for (String[] args : new String[][] {{"print", "--list"}, {"print", sample}}) {
      Said said = run(FakePrinter.press(), language, args);

      assertThat(said.exit()).isEqualTo(3);
      assertThat(said.err())
          .contains(language == Language.EN ? "has no printer" : "没有打印机")
          .doesNotContain("«");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void printersAreListedWithWhatTheyCanDo(Language language) {
    Said said = run(FakePrinter.press(printer), language, "print", "--list");

    assertThat(said.exit()).isZero();
    assertThat(said.out().strip())
        .isEqualTo(
            language == Language.EN
                ? "laser  ·  the usual one  ·  both sides"
                : "laser  ·  默认  ·  可双面打印");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--range 9-3        | 2 | 9-3",
        "--range 400        | 2 | last page is",
        "--copies many      | 2 | many",
        "--copies 0         | 2 | 1 to 50",
        "--printer nobodys  | 3 | laser",
      })
  void whatCannotBePrintedIsAnsweredInWords(String options, int exit, String words) {
    String[] more = options.split(" ", -1);
    Said said = run("print", sample("single-person"), more[0], more[1]);

    assertThat(said.exit()).isEqualTo(exit);
    assertThat(said.err()).contains(words).doesNotContain("«", "{");
    assertThat(printer.jobs()).isZero();
  }

  @Test
  void withoutAFileTheCommandLineIsIncomplete() {
    Said said = run("print");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).contains("CASE|PACKET.pdf");
  }
}
