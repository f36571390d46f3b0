package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  /** {@code -Dmenlou.seal=write} rewrites the seals; whoever does so reads the difference first. */
  private static final boolean WRITE = "write".equals(System.getProperty("menlou.seal"));

  @ParameterizedTest
  @ValueSource(strings = "2026-05")
  void aSealedEditionHasTheFilesItWasSealedWith(String id) throws IOException {
    Edition edition = Catalog.open(CatalogFiles.builtIn(), id);
    if (WRITE) {
      Files.writeString(Path.of("resources", Seal.file(id)), edition.seal() + "\n");
    } else {
      assertThat(Seal.broken(CatalogFiles.builtIn(), edition)).isEmpty();
    }
  }

  @Test
  void oneChangedSignInAFileBreaksTheSeal() throws IOException {
    Map<String, String> files = new TreeMap<>(Map.of("a.yaml", "one\ntwo\n", "b.yaml", "three\n"));
    String sealed = seal(files);

    files.put("b.yaml", "three!\n");

    assertThat(seal(files)).isNotEqualTo(sealed);
  }

  @Test
  void theSameContentUnderAnotherNameHasAnotherSeal() throws IOException {
    assertThat(seal(Map.of("a.yaml", "one"))).isNotEqualTo(seal(Map.of("b.yaml", "one")));
  }

  @Test
  void movingWordsFromOneFileToTheNextBreaksTheSeal() throws IOException {
    assertThat(seal(Map.of("a", "one", "b", "two")))
        .isNotEqualTo(seal(Map.of("a", "onetwo", "b", "")));
  }

  @Test
  void lineEndsOfAnotherSystemDoNotBreakTheSeal() throws IOException {
    assertThat(seal(Map.of("a.yaml", "one\r\ntwo\r\n")))
        .isEqualTo(seal(Map.of("a.yaml", "one\ntwo\n")));
  }

  @Test
  void aSealThatDoesNotFitIsADefectOfTheSealFile() {
    Edition edition = Catalog.open(SmallCatalog.FILES, SmallCatalog.ID);
    CatalogFiles sealed =
        SmallCatalog.with(Map.of(Seal.file(SmallCatalog.ID), "0123 of something else\n"));

    assertThat(Catalog.check(sealed, SmallCatalog.ID))
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.file()).isEqualTo(Seal.file(SmallCatalog.ID));
              assertThat(defect.message()).contains("0123").contains(edition.seal());
            });
  }

  @Test
  void anEditionWithItsOwnSealIsSound() {
    String seal = Catalog.open(SmallCatalog.FILES, SmallCatalog.ID).seal();
    CatalogFiles sealed = SmallCatalog.with(Map.of(Seal.file(SmallCatalog.ID), seal + "\n"));

    assertThat(Catalog.check(sealed, SmallCatalog.ID)).isEmpty();
  }

  @Test
  void formsDocumentsAndThePacketAreSealedAndTheWordsOfTheProgramAreNot() {
    String seal = Catalog.open(SmallCatalog.FILES, SmallCatalog.ID).seal();

    assertThat(sealAfterRemark("catalog/forms/card/2026.yaml")).isNotEqualTo(seal);
    assertThat(sealAfterRemark("catalog/documents/letter.yaml")).isNotEqualTo(seal);
    assertThat(sealAfterRemark("catalog/packet.yaml")).isNotEqualTo(seal);
    assertThat(sealAfterRemark("text/en/fields.yaml")).isNotEqualTo(seal);
    assertThat(sealAfterRemark("catalog/lists/kinds.yaml")).isNotEqualTo(seal);
    assertThat(sealAfterRemark("text/en/ui.yaml")).isEqualTo(seal);
  }

  private static String sealAfterRemark(String file) {
    String changed = SmallCatalog.FILES.text(file) + "# a remark\n";
    return Catalog.open(SmallCatalog.with(Map.of(file, changed)), SmallCatalog.ID).seal();
  }

  private static String seal(Map<String, String> files) throws IOException {
    CatalogFiles from =
        name ->
            Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Seal.of(from, files.keySet().stream().toList());
  }
}
