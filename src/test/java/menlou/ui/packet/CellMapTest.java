package menlou.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import menlou.Cases;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.catalog.form.PacketPlan;
import menlou.catalog.form.Papers;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Lineage;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.SheetInfo;
import menlou.packet.SheetInfo.CellInfo;
import menlou.packet.TestFonts;
import menlou.packet.code.CodePlaces;
import menlou.packet.page.Area;
import menlou.ui.packet.CellMap.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CellMapTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);
  private static final Lineage LINEAGE = new Lineage(Cases.EDITION);
  private static final Map<String, List<SheetInfo>> DRAWN = new HashMap<>();

  private static List<SheetInfo> sheets(Draft draft, Assessment now) {
    PacketOptions options = PacketOptions.forPrint(MADE, now.findings(), CaseFile.of(draft));
    return PACKETS.draw(now.facts(), options).sheets();
  }

  private static List<SheetInfo> sheets(String name) {
    return DRAWN.computeIfAbsent(
        name, each -> sheets(Cases.draft(each), Cases.assess(Cases.draft(each))));
  }

  private static CellMap map(String name) {
    return new CellMap(sheets(name), Cases.assess(Cases.draft(name)), Language.ZH, LINEAGE);
  }

  static List<String> samples() {
    return Cases.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCellLeadsToAnAnswerAQuestionAsksFor(String name) {
    CellMap map = map(name);
    Assessment now = Cases.assess(Cases.draft(name));
    List<String> nowhere = new ArrayList<>();
    for (SheetInfo sheet : sheets(name)) {
      for (CellInfo cell : sheet.cells()) {
        boolean leads =
            map.answer(cell).filter(path -> now.route().asking(path).isPresent()).isPresent();
        if (!leads) {
          nowhere.add(sheet.part() + " " + cell);
        }
      }
    }
    assertThat(nowhere).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cellsLieOnTheirPageAboveTheCodesAndOverlapOnlyWhenOneHoldsTheOther(String name) {
    for (SheetInfo sheet : sheets(name)) {
      float codes = CodePlaces.foot(sheet.size()).getFirst().y();
      List<CellInfo> cells = sheet.cells();
      for (int i = 0; i < cells.size(); i++) {
        Area area = cells.get(i).area();
        assertThat(area.width()).isPositive();
        assertThat(area.height()).isPositive();
        assertThat(area.x()).isNotNegative();
        assertThat(area.y()).isNotNegative();
        assertThat(area.right()).isLessThanOrEqualTo(sheet.size().width());
        assertThat(area.bottom()).isLessThanOrEqualTo(codes);
        for (CellInfo other : cells.subList(0, i)) {
          assertThat(
                  apart(area, other.area())
                      || holds(area, other.area())
                      || holds(other.area(), area))
              .as("page %s: %s and %s", sheet.page(), cells.get(i), other)
              .isTrue();
        }
      }
    }
  }

  private static boolean apart(Area one, Area other) {
    float wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    float high = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    return wide < 0.5f || high < 0.5f;
  }

  private static boolean holds(Area outer, Area inner) {
    return outer.x() <= inner.x() + 0.5f
        && outer.y() <= inner.y() + 0.5f
        && outer.right() >= inner.right() - 0.5f
        && outer.bottom() >= inner.bottom() - 0.5f;
  }

  /** An answer changes no page but those the map names, and those that tell of the others. */
  @Test
  void whereAnAnswerIsPrintedIsWhereThePagesChangeWithIt() {
    Draft draft = Cases.draft("single-gmbh");
    List<SheetInfo> before = sheets("single-gmbh");
    Set<Long> looks = before.stream().map(SheetInfo::look).collect(Collectors.toSet());
    Set<String> about =
        Papers.in(Cases.EDITION).plan().orElseThrow().parts().stream()
            .filter(part -> part.content() instanceof PacketPlan.Content.Own)
            .map(PacketPlan.Part::id)
            .collect(Collectors.toSet());
    int changed = 0;
    for (Path path : answers(draft)) {
      String text = draft.answers().text(path).orElseThrow();
      Draft other = draft.with(List.of(draft.answers().setting(path, text + text.charAt(0))));
      CellMap map = map("single-gmbh");
      Set<Integer> named = new TreeSet<>();
      map.places(path).forEach(place -> named.add(place.page()));
      List<SheetInfo> after = sheets(other, Cases.assess(other));
      assertThat(after).hasSameSizeAs(before);
      for (SheetInfo sheet : after) {
        if (!looks.contains(sheet.look()) && !about.contains(sheet.part())) {
          changed++;
          assertThat(named)
              .as("%s on page %s, %s", path, sheet.page(), sheet.part())
              .contains(sheet.page() - 1);
        }
      }
    }
    assertThat(changed).isGreaterThan(20);
  }

  /** Names and other words that are printed as they are. */
  private static List<Path> answers(Draft draft) {
    return draft.answers().all().keySet().stream()
        .filter(path -> Cases.EDITION.fields().find(path.field()).isPresent())
        .filter(path -> Cases.EDITION.fields().at(path.field()).type() instanceof FieldType.Chinese)
        .limit(8)
        .toList();
  }

  @Test
  void theNameOfTheCompanyIsFoundThroughItsPartsAndLeadsBackToOne() {
    CellMap map = map("single-gmbh");
    Path part = new Path("company.tradeName");

    List<Place> places = map.places(part);

    assertThat(places).hasSizeGreaterThan(5);
    assertThat(places)
        .allSatisfy(
            place ->
                assertThat(place.cell().words().replaceAll("\\s", ""))
                    .contains(Cases.draft("single-gmbh").answers().text(part).orElseThrow()));
    Place first = places.getFirst();
    assertThat(map.answer(first.cell())).contains(part);
    Area area = first.cell().area();
    assertThat(map.at(first.page(), area.x() + 1, area.y() + 1)).contains(first);
    assertThat(map.at(first.page(), 1, 1)).isEmpty();
  }

  @Test
  void anAnswerOfOneRowIsNotFoundWhereAnotherRowStands() {
    CellMap map = map("sino-foreign");
    List<Path> rows = Cases.assess(Cases.draft("sino-foreign")).facts().rows(new Path("owners"));
    Set<CellInfo> first = cells(map, rows.get(0).child("nameChinese"));
    Set<CellInfo> second = cells(map, rows.get(1).child("nameChinese"));

    assertThat(first).isNotEmpty();
    assertThat(second).isNotEmpty().isNotEqualTo(first);
  }

  private static Set<CellInfo> cells(CellMap map, Path path) {
    return map.places(path).stream().map(Place::cell).collect(Collectors.toSet());
  }

  @Test
  void theKeysGoThroughEveryCellOnceAndBack() {
    CellMap map = map("single-person");
    int cells = sheets("single-person").stream().mapToInt(sheet -> sheet.cells().size()).sum();
    var here = map.next(java.util.Optional.empty(), 0, true);
    Place first = here.orElseThrow();
    Place last = first;
    int count = 0;
    while (here.isPresent()) {
      count++;
      last = here.get();
      here = map.next(here, 0, true);
    }

    assertThat(count).isLessThanOrEqualTo(cells).isGreaterThan(100);
    assertThat(map.next(java.util.Optional.of(last), 0, false).orElseThrow()).isNotEqualTo(last);
    assertThat(map.next(java.util.Optional.of(first), 0, false)).isEmpty();
  }
}
