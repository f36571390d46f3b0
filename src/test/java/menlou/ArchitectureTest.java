package menlou;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fences of the house plan: arrows between packages, and who may see which library. */
class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of("value", "catalog", "draft", "rules", "interview", "packet", "store", "ui", "app");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("menlou");

  @ParameterizedTest
  @CsvSource({
    "value, ''",
    "catalog, value",
    "draft, value catalog",
    "rules, value catalog draft",
    "interview, value catalog draft rules",
    "packet, value catalog draft rules",
    "store, value catalog draft",
    "ui, value catalog draft rules interview packet",
  })
  void aPackageUsesOnlyThoseItMay(String room, String mayUse) {
    List<String> allowed =
        Stream.concat(Stream.of(room), Arrays.stream(mayUse.split(" "))).toList();
    String[] others =
        ROOMS.stream()
            .filter(other -> !allowed.contains(other))
            .map(other -> "menlou." + other + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage("menlou." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource({
    "packet, org.apache.pdfbox.. org.apache.fontbox.. com.google.zxing..",
    "store, java.sql.. javax.sql.. org.sqlite..",
    "ui, javafx.. org.controlsfx.. atlantafx.. org.kordamp..",
    "catalog, dev.cel..",
    "app, picocli.. ch.qos.logback..",
  })
  void aLibraryIsSeenFromOneRoomOnly(String room, String library) {
    outside(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.split(" "))
        .check(PROGRAM);
  }

  /** Readers of data formats and of one standard each know their own place inside a room. */
  @ParameterizedTest
  @CsvSource({
    "org.snakeyaml.., menlou.catalog.YamlParser",
    "com.networknt.., menlou.catalog.SchemaCheck",
    "tools.jackson.., menlou.catalog.SchemaCheck menlou.draft.CaseFileParser menlou.draft.CaseFileLayout",
    "com.google.i18n.phonenumbers.., menlou.value.Phone",
    "javax.print.., menlou.packet.press",
    "java.awt.print.., menlou.packet.press",
    "org.slf4j.., menlou.app.Bugs menlou.app.SettingsFile menlou.ui.shell.Window",
  })
  void aLibraryIsSeenFromItsOwnCornerOnly(String library, String corner) {
    List<String> allowed = Arrays.asList(corner.split(" "));
    noClasses()
        .that(
            describe(
                "live outside " + allowed,
                each ->
                    allowed.stream()
                        .noneMatch(
                            place ->
                                each.getPackageName().equals(place)
                                    || outermost(each).getName().equals(place))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(PROGRAM);
  }

  private static JavaClass outermost(JavaClass each) {
    return each.getEnclosingClass().map(ArchitectureTest::outermost).orElse(each);
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    slices().matching("menlou.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  private static GivenClassesConjunction outside(String room) {
    return noClasses().that().resideOutsideOfPackage("menlou." + room + "..");
  }

  @Test
  void nothingOpensAConnectionToTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.HttpURLConnection")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(PROGRAM);
  }
}
