package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import menlou.Cases;
import menlou.catalog.form.Catalog;
import menlou.catalog.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build reads beforehand is what would be read at every start. */
class PreparedTest {
  private static final CatalogFiles FILES = CatalogFiles.builtIn();
  private static final Prepared PREPARED = Prepared.of(Preparation.of(FILES, Cases.EDITION));

  private static List<String> trees() {
    return Cases.EDITION.files().stream().filter(name -> name.endsWith(".yaml")).toList();
  }

  @Test
  void everyFileOfTheEditionIsPreparedAsItIsWritten() {
    for (String name : trees()) {
      byte[] content = FILES.bytes(name);

      assertThat(PREPARED.tree(name, content))
          .as(name)
          .contains(YamlParser.parse(name, CatalogFiles.decode(content)));
    }
  }

  @Test
  void everyExpressionOfTheEditionIsPreparedAsCelReadsIt() {
    for (Expression each : Cases.EDITION.language().all()) {
      assertThat(PREPARED.term(each.source()))
          .as(each.source())
          .contains(Cases.EDITION.language().parsed(each));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 < 2 && 1.5 > -0.25",
        "true || !false",
        "has(club.motto) ? club.motto : ''",
        "[club.name, '楼'].exists(t, t != '') && members.all(m, m.id in ['a'])",
        "members.exists_one(m, m.role == 'chair')",
        "members.filter(m, m.role == 'chair').map(m, m.name == '', m.position)[0] == 9223372036854775807",
      })
  void everyKindOfTermIsTheSameAfterPacking(String source) throws Exception {
    Edition club = Catalog.open(SmallCatalog.FILES, SmallCatalog.ID);
    Term term = club.language().cel().term(source);

    byte[] packed = Packing.pack(out -> PackedTerm.write(term, out));

    assertThat(PackedTerm.read(PackedData.of(packed))).isEqualTo(term);
  }

  @Test
  void aFileThatHasChangedSinceIsReadAnew() {
    String name = "text/en/cli.yaml";
    byte[] changed = (FILES.text(name) + "# a remark\n").getBytes(StandardCharsets.UTF_8);
    byte[] sameLength = FILES.text(name).replace('e', 'a').getBytes(StandardCharsets.UTF_8);

    assertThat(PREPARED.tree(name, changed)).isEmpty();
    assertThat(PREPARED.tree(name, sameLength)).isEmpty();
    assertThat(PREPARED.tree("text/en/nothing.yaml", FILES.bytes(name))).isEmpty();
  }

  @Test
  void anEditionOpensAlikeWithAndWithoutWhatWasPrepared() {
    Edition prepared = Catalog.open(FILES, Cases.EDITION.id());
    Edition read = Catalog.open(CatalogFiles.in(Path.of("resources")), Cases.EDITION.id());

    assertThat(prepared.seal()).isEqualTo(read.seal());
    assertThat(prepared.files()).isEqualTo(read.files());
    assertThat(texts(prepared)).isEqualTo(texts(read));
    assertThat(prepared.lists()).isEqualTo(read.lists());
    assertThat(sources(prepared)).isEqualTo(sources(read));
  }

  private static Map<String, String> texts(Edition edition) {
    return Map.of(
        "en", edition.texts(Language.EN).get("cli.fill.written", Map.of()),
        "zh", edition.texts(Language.ZH).get("cli.fill.written", Map.of()));
  }

  /** Where every expression stands, in the order of reading. */
  private static List<String> sources(Edition edition) {
    return edition.language().all().stream()
        .map(each -> each.file() + ":" + each.line() + " " + each.source())
        .toList();
  }
}
