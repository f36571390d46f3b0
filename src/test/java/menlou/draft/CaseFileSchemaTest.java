package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;

class CaseFileSchemaTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private static final Path PUBLISHED = Path.of("resources", "schema", "case.json");

  /** Rewritten with {@code -Dmenlou.rewrite=true}; read the difference before keeping it. */
  @Test
  void thePublishedSchemaIsTheOneOfTheEdition() throws IOException {
    byte[] schema = CaseFileSchema.of(EDITION);
    if (Boolean.getBoolean("menlou.rewrite")) {
      Files.write(PUBLISHED, schema);
    }

    assertThat(Files.readString(PUBLISHED))
        .as("mvn test -Dtest=CaseFileSchemaTest -Dmenlou.rewrite=true renews it")
        .isEqualTo(new String(schema, StandardCharsets.UTF_8));
  }

  @Test
  void everyCaseTheProgramWritesFitsTheSchemaAndAMisspeltHeadDoesNot() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(CaseFileSchema.of(EDITION), StandardCharsets.UTF_8));
    RandomCases cases = RandomCases.wild(EDITION, 11);
    for (int i = 0; i < 20; i++) {
      String json = new String(cases.nextFile().bytes(EDITION), StandardCharsets.UTF_8);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(json.replace("\"overrides\"", "\"overides\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }
}
