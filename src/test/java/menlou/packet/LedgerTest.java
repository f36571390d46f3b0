package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.draft.CaseFile;
import menlou.draft.Datum;
import menlou.draft.Draft;
import menlou.draft.Fact;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.RandomCases;
import menlou.rules.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No answer gets lost on the way to paper, and nothing is on paper that nobody answered. */
class LedgerTest {
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);

  private static Packet draw(Draft draft) {
    Facts facts = Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
    return PACKETS.draw(
        facts,
        PacketOptions.forPrint(
                Instant.parse("2026-11-23T02:00:00Z"),
                Findings.of(facts, draft),
                CaseFile.of(draft))
            .asDraft());
  }

  static List<String> cases() {
    return Cases.all();
  }

  /** Every breach of the contract, both ways. */
  private static List<String> breaches(Draft draft) {
    Packet packet = draw(draft);
    Ledger ledger = packet.ledger();
    Set<Path> spokenOf = spokenOf(packet.facts(), draft);
    List<String> breaches = new ArrayList<>();
    for (Path path : ledger.unprinted()) {
      boolean told = path.enclosingRow().filter(spokenOf::contains).isPresent();
      if (field(path).unprinted().isEmpty() && !told && !awaitsOthers(packet.facts(), path)) {
        breaches.add(path + " was answered and is printed nowhere");
      }
    }
    ledger
        .places()
        .forEach(
            (path, places) -> {
              if (field(path).unprinted().isPresent()) {
                breaches.add(path + " is not to be printed, but is, on page " + page(places));
              }
            });
    for (SheetInfo sheet : packet.sheets()) {
      for (SheetInfo.CellInfo cell : sheet.cells()) {
        for (Path path : cell.fields()) {
          breaches.addAll(
              unfounded(packet.facts(), ledger.answers(cell), path, where(sheet, cell)));
        }
      }
    }
    return breaches;
  }

  private static String where(SheetInfo sheet, SheetInfo.CellInfo cell) {
    return "page " + sheet.page() + ", " + cell.name() + ": ";
  }

  /** What a place prints was answered, or follows from what was. */
  private static List<String> unfounded(Facts facts, Set<Path> answers, Path path, String place) {
    String where = place + path;
    if (!facts.at(path).isKnown()) {
      return List.of(where + " is not known");
    }
    if (answers.isEmpty() && !saysThatNothingWasAnswered(facts, path)) {
      return List.of(where + " follows from no answer");
    }
    return answers.stream()
        .filter(answer -> answer.rowId().isEmpty() && facts.answers().text(answer).isEmpty())
        .map(answer -> where + " follows from " + answer + ", which nobody answered")
        .toList();
  }

  /** Nothing chosen of a list, no row of a kind: that is printed as well, as none. */
  private static boolean saysThatNothingWasAnswered(Facts facts, Path path) {
    return facts.known(path).equals(Optional.of(new Datum.Word("")))
        || field(path).formula().stream()
            .flatMap(formula -> formula.shows().stream())
            .flatMap(shown -> facts.instances(shown, path.enclosingRow()).stream())
            .anyMatch(
                place ->
                    facts.at(place) instanceof Fact.Absent
                        || (isList(place) && facts.rows(place).isEmpty())
                        || saysThatNothingWasAnswered(facts, place));
  }

  private static boolean isList(Path place) {
    return field(place).type() instanceof FieldType.Rows;
  }

  /** Rows a finding is about: one nobody uses, or of a post the company has not, is not printed. */
  private static Set<Path> spokenOf(Facts facts, Draft draft) {
    return Findings.of(facts, draft).stream()
        .flatMap(finding -> Stream.concat(finding.row().stream(), finding.about().stream()))
        .flatMap(path -> path.enclosingRow().stream())
        .collect(Collectors.toSet());
  }

  /** Whether a value that would show the answer waits for other answers. */
  private static boolean awaitsOthers(Facts facts, Path path) {
    Set<Path> shown = new LinkedHashSet<>();
    Cases.EDITION
        .fields()
        .forEach(
            field -> {
              if (field.formula().filter(it -> it.shows().contains(path.field())).isPresent()) {
                shown.addAll(facts.instances(field.path(), path.enclosingRow()));
              }
            });
    return shown.stream()
        .anyMatch(place -> facts.at(place) instanceof Fact.Undecided || awaitsOthers(facts, place));
  }

  private static Field field(Path path) {
    return Cases.EDITION.fields().at(path.field());
  }

  private static int page(List<Ledger.Place> places) {
    return places.getFirst().page();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyAnswerIsPrintedOrMarkedAndEveryPrintedValueAnswered(String name) {
    assertThat(breaches(Cases.draft(name))).isEmpty();
  }

  @Test
  void soItIsForInventedCases() {
    RandomCases cases = RandomCases.complete(Cases.EDITION, 2211);
    for (int i = 0; i < 20; i++) {
      assertThat(breaches(cases.next())).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Through a value computed from it.
    "company.tradeName, application",
    "owners[gmbh].contributions[c1].amount, contributions",
    // The person it names is printed.
    "contacts.liaison, liaison",
    "organs.legalRepresentative, legal-representative",
    // How many are needed stands on the list of papers.
    "organs.articlesOriginals, checklist",
    // A box is ticked for it.
    "company.paperLicence, application",
  })
  void aPlaceIsKnownFor(String path, String part) {
    Packet packet = draw(Cases.draft("single-gmbh"));

    assertThat(packet.ledger().places(new Path(path)))
        .extracting(place -> packet.sheets().get(place.page() - 1).part())
        .contains(part);
  }

  @Test
  void aNameIsNotSoughtWhereAnotherOfTheListIsPrinted() {
    Packet packet = draw(Cases.draft("sino-foreign"));
    Facts facts = packet.facts();
    Ledger ledger = packet.ledger();
    Path liaison = facts.known(new Path("contacts.liaison")).map(LedgerTest::row).orElseThrow();
    Path name = new Path("agent.liaisonName");

    Set<Path> told =
        ledger.places(name).stream()
            .filter(place -> place.cell().fields().stream().noneMatch(LedgerTest::isOfPeople))
            .flatMap(place -> ledger.answers(place.cell()).stream())
            .filter(LedgerTest::isOfPeople)
            .map(path -> path.enclosingRow().orElseThrow())
            .collect(Collectors.toSet());

    assertThat(told).containsExactly(liaison);
  }

  private static Path row(Datum reference) {
    return reference instanceof Datum.Word(String id)
        ? new Path("people").row(id)
        : new Path("people");
  }

  private static boolean isOfPeople(Path path) {
    return path.field().module().equals("people");
  }

  @Test
  void whatIsMovedToTheAnnexIsFoundThereToo() {
    Packet packet = draw(Cases.draft("long-scope"));
    List<Ledger.Place> places = packet.ledger().places(new Path("scope.items"));

    assertThat(places)
        .anyMatch(place -> place.cell().annex().isPresent())
        .extracting(place -> packet.sheets().get(place.page() - 1).part())
        .contains("annex");
  }
}
