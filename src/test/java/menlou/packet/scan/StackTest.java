package menlou.packet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import menlou.Cases;
import menlou.catalog.FieldType;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.draft.RandomCases;
import menlou.packet.code.CodeDeal;
import menlou.packet.code.PacketNumber;
import menlou.packet.code.PageCode;
import menlou.packet.code.PageRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stacks of pages say, without drawing them: the texts of their codes alone. */
class StackTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final int ROOM = 6;

  /** The texts of the codes of each page of a packet; answers stand on pages at random. */
  private record Dealt(Draft draft, List<List<String>> pages) {
    static Dealt of(Draft written, Random random, boolean reading, Instant made) {
      List<CodeDeal.Page> pages = new ArrayList<>();
      pages.add(new CodeDeal.Page("cover", "", Set.of(), true, ROOM));
      List<Path> paths = new ArrayList<>(written.answers().all().keySet());
      for (int page = 0; page < 5 + random.nextInt(8); page++) {
        Set<Path> printed = new HashSet<>();
        paths.forEach(path -> addIf(random.nextInt(6) == 0, path, printed));
        pages.add(new CodeDeal.Page("articles", "2026-05", printed, false, ROOM));
      }
      CodeDeal.Dealt dealt = deal(written, pages, reading, made);
      while (dealt.wanting() > 0) {
        pages.add(new CodeDeal.Page("codes", "", Set.of(), true, ROOM + 80));
        dealt = deal(written, pages, reading, made);
      }
      return new Dealt(
          written,
          dealt.codes().stream()
              .map(codes -> codes.stream().map(PageCode::text).toList())
              .toList());
    }

    private static void addIf(boolean chosen, Path path, Set<Path> to) {
      if (chosen) {
        to.add(path);
      }
    }

    private static CodeDeal.Dealt deal(
        Draft written, List<CodeDeal.Page> pages, boolean reading, Instant made) {
      PageRecord.Print print =
          PageRecord.Print.of(
              pages.size(),
              reading,
              false,
              made,
              written.id(),
              written.edition(),
              Cases.EDITION.seal());
      return CodeDeal.of(PacketNumber.of(written), written, print, pages);
    }

    Stack stack() {
      Stack stack = new Stack(Cases.EDITION);
      for (int page = 1; page <= pages.size(); page++) {
        stack.add("scan " + page, pages.get(page - 1));
      }
      return stack;
    }
  }

  private static Draft sample(String name) {
    return CaseFile.of(Cases.draft(name)).written(Cases.EDITION);
  }

  private static Dealt dealt(String name) {
    return Dealt.of(sample(name), new Random(7), false, MADE);
  }

  private static byte[] bytes(Draft draft) {
    return CaseFile.of(draft).bytes(Cases.EDITION);
  }

  @Test
  void anyCaseComesBackByteForByteFromItsPagesInAnyOrder() {
    RandomCases complete = RandomCases.complete(Cases.EDITION, 11);
    RandomCases wild = RandomCases.wild(Cases.EDITION, 12);
    Random random = new Random(13);
    for (int i = 0; i < 1000; i++) {
      CaseFile file = (i % 2 == 0 ? complete : wild).nextFile();
      CaseFile bare = new CaseFile(file.draft(), new TreeMap<>());
      Dealt dealt = Dealt.of(file.written(Cases.EDITION), random, false, MADE);
      List<List<String>> pages = new ArrayList<>(dealt.pages());
      Collections.shuffle(pages, random);
      Stack stack = new Stack(Cases.EDITION);
      pages.forEach(page -> stack.add("scan", page));

      Scan scan = stack.read();

      assertThat(scan.proved()).isTrue();
      assertThat(scan.isWhole()).isTrue();
      assertThat(scan.draft().map(StackTest::bytes)).contains(bare.bytes(Cases.EDITION));
    }
  }

  private static List<Remark.Kind> troubles(Scan scan) {
    return scan.remarks().stream().map(Remark::kind).toList();
  }

  @Test
  void aMissingPageIsNamedAndNothingIsInvented() {
    Dealt dealt = dealt("sino-foreign");
    for (int missing = 1; missing <= dealt.pages().size(); missing++) {
      Stack stack = new Stack(Cases.EDITION);
      for (int page = 1; page <= dealt.pages().size(); page++) {
        if (page != missing) {
          stack.add("scan " + page, dealt.pages().get(page - 1));
        }
      }
      Scan scan = stack.read();
      assertThat(scan.remarks()).containsExactly(Remark.ofPage(Remark.Kind.MISSING, missing));
      assertHolds(scan, dealt.draft());
    }
  }

  /** Every answer known is the answer given; lists may lack rows nobody has seen. */
  private static void assertHolds(Scan scan, Draft draft) {
    scan.draft()
        .ifPresent(
            known ->
                known
                    .answers()
                    .all()
                    .forEach(
                        (path, text) -> {
                          List<String> rows = known.answers().rows(path);
                          if (Cases.EDITION.fields().at(path.field()).type()
                              instanceof FieldType.Rows) {
                            assertThat(draft.answers().rows(path)).containsAll(rows);
                          } else {
                            assertThat(draft.answers().text(path)).contains(text);
                          }
                        }));
  }

  @Test
  void aPageThereTwiceDoesNoHarm() {
    Dealt dealt = dealt("single-gmbh");
    Stack stack = dealt.stack();
    stack.add("again", dealt.pages().get(2));
    Scan scan = stack.read();
    assertThat(scan.proved()).isTrue();
    assertThat(scan.isWhole()).isTrue();
    assertThat(scan.remarks()).containsExactly(Remark.ofPicture(Remark.Kind.DUPLICATE, 3, "again"));
  }

  @Test
  void aPageOfAnotherCaseIsForeign() {
    Stack stack = dealt("single-gmbh").stack();
    Dealt other = dealt("sino-foreign");
    stack.add("stranger", other.pages().get(1));
    Scan scan = stack.read();
    assertThat(scan.proved()).isTrue();
    assertThat(scan.isWhole()).isFalse();
    assertThat(scan.remarks())
        .containsExactly(
            new Remark(
                Remark.Kind.FOREIGN, 2, "stranger", PacketNumber.of(other.draft()).toString()));
  }

  @ParameterizedTest
  @CsvSource({"-3600, OUTDATED", "3600, LATER"})
  void aPageOfTheSameCaseWithAnotherAnswerIsOfAnotherTime(int seconds, Remark.Kind kind) {
    Dealt dealt = dealt("single-gmbh");
    Draft changed =
        dealt
            .draft()
            .withAnswers(
                dealt
                    .draft()
                    .answers()
                    .with(new Path("premises.address.room"), Optional.of("404室")));
    Dealt other = Dealt.of(changed, new Random(7), false, MADE.plusSeconds(seconds));
    Stack stack = new Stack(Cases.EDITION);
    for (int page = 1; page <= dealt.pages().size(); page++) {
      stack.add("scan " + page, (page == 4 ? other : dealt).pages().get(page - 1));
    }
    Scan scan = stack.read();
    assertThat(troubles(scan)).containsExactlyInAnyOrder(kind, Remark.Kind.MISSING);
    assertHolds(scan, dealt.draft());
  }

  @Test
  void aPageOfTheReadingCopyIsTold() {
    Dealt dealt = dealt("single-gmbh");
    Stack stack = dealt.stack();
    stack.add("copy", Dealt.of(dealt.draft(), new Random(7), true, MADE).pages().get(5));
    Scan scan = stack.read();
    assertThat(scan.proved()).isTrue();
    assertThat(scan.remarks())
        .containsExactly(
            new Remark(
                Remark.Kind.OTHER_COPY, 6, "copy", PacketNumber.of(dealt.draft()).toString()));
  }

  @Test
  void aPagePrintedAgainIsAsGood() {
    Dealt dealt = dealt("single-gmbh");
    Dealt again = Dealt.of(dealt.draft(), new Random(7), false, MADE.plusSeconds(86400));
    Stack stack = new Stack(Cases.EDITION);
    for (int page = 1; page <= dealt.pages().size(); page++) {
      stack.add("scan " + page, (page == 4 ? again : dealt).pages().get(page - 1));
    }
    Scan scan = stack.read();
    assertThat(scan.remarks()).isEmpty();
    assertThat(scan.proved()).isTrue();
  }

  @Test
  void aCodeThatCannotBeReadMakesItsPageDamaged() {
    Dealt dealt = dealt("sino-foreign");
    int page = longest(dealt);
    Stack stack = new Stack(Cases.EDITION);
    for (int i = 0; i < dealt.pages().size(); i++) {
      List<String> codes = dealt.pages().get(i);
      stack.add("scan " + i, i == page ? codes.subList(1, codes.size()) : codes);
    }
    Scan scan = stack.read();
    assertThat(scan.remarks()).containsExactly(Remark.ofPage(Remark.Kind.DAMAGED, page + 1));
    assertHolds(scan, dealt.draft());
  }

  private static int longest(Dealt dealt) {
    int longest = 1;
    for (int i = 1; i < dealt.pages().size(); i++) {
      longest = dealt.pages().get(i).size() > dealt.pages().get(longest).size() ? i : longest;
    }
    return longest;
  }

  @Test
  void whatAStainHidesOnOnePictureIsReadOnAnother() {
    Dealt dealt = dealt("sino-foreign");
    int page = longest(dealt);
    List<String> codes = dealt.pages().get(page);
    Stack stack = new Stack(Cases.EDITION);
    for (int i = 0; i < dealt.pages().size(); i++) {
      stack.add("scan " + i, i == page ? codes.subList(1, codes.size()) : dealt.pages().get(i));
    }
    stack.add("better", codes.subList(0, codes.size() - 1));
    Scan scan = stack.read();
    assertThat(scan.proved()).isTrue();
    assertThat(scan.isWhole()).isTrue();
  }

  @Test
  void aCodeWithAChangedLetterMakesItsPageAltered() {
    Dealt dealt = dealt("sino-foreign");
    int page = longest(dealt);
    List<String> codes = new ArrayList<>(dealt.pages().get(page));
    codes.set(0, codes.getFirst().substring(0, 40) + "AAAA" + codes.getFirst().substring(44));
    Stack stack = new Stack(Cases.EDITION);
    for (int i = 0; i < dealt.pages().size(); i++) {
      stack.add("scan " + i, i == page ? codes : dealt.pages().get(i));
    }
    Scan scan = stack.read();
    assertThat(scan.remarks()).containsExactly(Remark.ofPage(Remark.Kind.ALTERED, page + 1));
    assertHolds(scan, dealt.draft());
  }

  /** With a right checksum, but saying what the other pages do not say. */
  @Test
  void aForgedPageIsFoundByTheOthers() {
    Dealt dealt = dealt("single-gmbh");
    Path room = new Path("premises.address.room");
    Draft forged =
        dealt.draft().withAnswers(dealt.draft().answers().with(room, Optional.of("404室")));
    PacketNumber number = PacketNumber.of(dealt.draft());
    List<CodeDeal.Page> printed = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      printed.add(new CodeDeal.Page("articles", "", Set.of(room), page == 0, 80));
    }
    PageRecord.Print print =
        PageRecord.Print.of(
            4, false, false, MADE, forged.id(), forged.edition(), Cases.EDITION.seal());
    List<List<PageCode>> good = CodeDeal.of(number, dealt.draft(), print, printed).codes();
    List<List<PageCode>> bad = CodeDeal.of(number, forged, print, printed).codes();

    Scan one = read(List.of(good.get(0), bad.get(1), good.get(2), good.get(3)));
    assertThat(one.remarks()).containsExactly(Remark.ofPage(Remark.Kind.ALTERED, 2));
    assertThat(one.draft().flatMap(draft -> draft.answers().text(room)))
        .isEqualTo(dealt.draft().answers().text(room));

    Scan all = read(bad);
    assertThat(all.remarks()).containsExactly(Remark.ofPage(Remark.Kind.ALTERED, 0));
    assertThat(all.draft()).isEmpty();
  }

  private static Scan read(List<List<PageCode>> pages) {
    Stack stack = new Stack(Cases.EDITION);
    pages.forEach(codes -> stack.add("scan", codes.stream().map(PageCode::text).toList()));
    return stack.read();
  }

  @Test
  void emptyBacksAndEnclosuresAreOnlyNoted() {
    Stack stack = dealt("single-gmbh").stack();
    stack.add("back", List.of());
    stack.add("licence", List.of("https://example.com/licence"));
    Scan scan = stack.read();
    assertThat(scan.isWhole()).isTrue();
    assertThat(troubles(scan)).containsExactly(Remark.Kind.NO_CODE, Remark.Kind.NO_CODE);
  }

  @Test
  void aCodeOfANewerProgramIsTold() {
    Stack stack = dealt("single-gmbh").stack();
    stack.add("new", List.of("ML2ABCDEF"));
    assertThat(troubles(stack.read())).containsExactly(Remark.Kind.NEWER_PROGRAM);
  }

  @Test
  void noPagesAreNoPacket() {
    Scan scan = new Stack(Cases.EDITION).read();
    assertThat(scan.packet()).isEmpty();
    assertThat(scan.isWhole()).isFalse();
    assertThat(scan.draft()).isEmpty();
  }
}
