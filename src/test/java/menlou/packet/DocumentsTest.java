package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.catalog.form.Paper;
import menlou.catalog.form.Papers;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.packet.paper.Pictures;
import menlou.packet.paper.Piece;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Resolver;
import menlou.packet.paper.Said;
import menlou.packet.paper.SignPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles and the founding decisions, read as a strict clerk reads them. */
class DocumentsTest {
  /** Cases in which answers are open or contradict each other on purpose. */
  private static final Set<String> UNFIT = Set.of("empty", "unfinished", "defects");

  private static final Map<String, Facts> FACTS = new ConcurrentHashMap<>();
  private static final Map<String, List<Resolved>> RESOLVED = new ConcurrentHashMap<>();

  static Stream<String> cases() {
    return Cases.all().stream().filter(name -> !UNFIT.contains(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noDocumentWaitsForAnAnswerOnceTheCaseIsComplete(String name) {
    for (Language language : Language.values()) {
      for (Resolved document : documents(name, language)) {
        assertThat(said(document).flatMap(each -> each.missing().stream()))
            .as("%s %s %s", name, language, document.form())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noChineseSentenceHasAGapADoubledMarkOrARepealedTerm(String name) {
    for (Resolved document : documents(name, Language.ZH)) {
      assertThat(said(document).map(Said::text))
          .as("%s %s", name, document.form())
          .allSatisfy(
              text ->
                  assertThat(text)
                      .doesNotContainPattern("[，。；：、]{2}|（）|《》|“”|^[，。；、]|«")
                      .doesNotContain("执行董事", "名称预先核准", "工商行政"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void articlesPrintTheSameNameDomicileAndScopeAsTheApplication(String name) {
    Facts facts = facts(name);
    List<String> articles = said(document(name, "articles")).map(Said::text).toList();
    String company = derived(facts, "company.name");
    assertThat(document(name, "articles").title().text()).isEqualTo(company + "章程");
    assertThat(articles)
        .anySatisfy(text -> assertThat(text).endsWith("公司名称：" + company + "。"))
        .anySatisfy(
            text ->
                assertThat(text)
                    .endsWith("公司住所：" + derived(facts, "premises.address.printed") + "。"))
        .contains(derived(facts, "scope.printed"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void articlesHaveThirteenChaptersAndEveryOwnerSigns(String name) {
    Resolved articles = document(name, "articles");
    assertThat(
            said(articles)
                .map(Said::text)
                .filter(text -> text.matches("第[一二三]?十?[一二三四五六七八九]?章　.*")))
        .hasSize(13);
    assertThat(signers(articles.pieces()).map(SignPlaces.Signer::name))
        .containsExactlyInAnyOrderElementsOf(
            facts(name).rows(new Path("owners")).stream()
                .map(owner -> derived(facts(name), owner + ".nameChinese"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOwnersDecideInExactlyOnePaper(String name) {
    assertThat(documents(name, Language.ZH).stream().map(Resolved::form))
        .containsOnlyOnce("articles")
        .filteredOn(Set.of("owner-decision", "owners-resolution")::contains)
        .hasSize(1);
  }

  @Test
  void employeesElectOnlyWhereTheyHaveASeat() {
    assertThat(documents("supervisory-board", Language.ZH).stream().map(Resolved::form))
        .contains("employee-election", "supervisory-board-resolution", "board-resolution");
    assertThat(documents("single-gmbh", Language.ZH).stream().map(Resolved::form))
        .doesNotContain("employee-election", "supervisory-board-resolution", "board-resolution");
  }

  private static Facts facts(String name) {
    return FACTS.computeIfAbsent(
        name, each -> Facts.of(Cases.EDITION, Cases.draft(each).answers(), Cases.TODAY));
  }

  private static String derived(Facts facts, String path) {
    return facts
        .known(new Path(path))
        .map(datum -> ((menlou.draft.Datum.Word) datum).text())
        .orElseThrow();
  }

  private static List<Resolved> documents(String name, Language language) {
    return RESOLVED.computeIfAbsent(name + language, _ -> resolved(name, language));
  }

  private static List<Resolved> resolved(String name, Language language) {
    Resolver resolver = new Resolver(facts(name), Cases.EDITION.texts(language), Pictures.NONE);
    List<Resolved> all = new ArrayList<>();
    for (Paper paper : Papers.in(Cases.EDITION).documents().values()) {
      all.addAll(resolver.sheets(paper));
    }
    return List.copyOf(all);
  }

  private static Resolved document(String name, String id) {
    return documents(name, Language.ZH).stream()
        .filter(each -> each.form().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Said> said(Resolved document) {
    return Stream.concat(Stream.of(document.title()), said(document.pieces()));
  }

  private static Stream<Said> said(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(
            piece ->
                switch (piece) {
                  case Piece.Text text -> Stream.of(text.said());
                  case Piece.Together together -> said(together.pieces());
                  case Piece.Signatures(SignPlaces places) ->
                      places.places().stream()
                          .flatMap(place -> Stream.of(place.lead(), place.under()));
                  case Piece.Grid _, Piece.Photo _, Piece.Space _, Piece.Break _ ->
                      Stream.<Said>empty();
                });
  }

  private static Stream<SignPlaces.Signer> signers(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(
            piece ->
                switch (piece) {
                  case Piece.Together together -> signers(together.pieces());
                  case Piece.Signatures(SignPlaces places) ->
                      places.places().stream().flatMap(place -> place.signer().stream());
                  case Piece.Text _, Piece.Grid _, Piece.Photo _, Piece.Space _, Piece.Break _ ->
                      Stream.<SignPlaces.Signer>empty();
                });
  }
}
