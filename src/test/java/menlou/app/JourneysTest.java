package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.Draft;
import menlou.draft.DraftSummary;
import menlou.packet.press.FakePrinter;
import menlou.packet.type.Fonts;
import menlou.store.SqliteDrafts;
import menlou.ui.AnsweredFiles;
import menlou.ui.Bundle;
import menlou.ui.Hands;
import menlou.ui.OnWindow;
import menlou.ui.Shown;
import menlou.ui.job.BackgroundJobs;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.shell.CaseDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as founder, clerk and agency use it: real drafts, real packets, and a window that is
 * worked with keys and mouse alone. Each journey leaves its pictures in {@code target/journeys}.
 */
final class JourneysTest {
  private static final Path PICTURES = Path.of("target", "journeys");
  private static final menlou.draft.Path POSTCODE = new menlou.draft.Path("premises.postcode");

  @TempDir Path folder;
  private final AnsweredFiles files = new AnsweredFiles();
  private SqliteDrafts store;
  private WindowPackets packets;
  private Shown shown;
  private Hands hands;

  @BeforeEach
  void open() {
    Surroundings here = here();
    store = DraftsAtHome.open(here, () -> Bundle.EDITION);
    packets = new WindowPackets(store, here.clock(), new Fonts());
    shown =
        Shown.over(
            WindowStart.services(here, store, packets, files, () -> Bundle.EDITION),
            name -> name.equals("drawing") ? new BackgroundJobs(name) : new ImmediateJobs());
    hands = new Hands(shown.stage());
  }

  @AfterEach
  void close() {
    shown.close();
    packets.close();
    store.close();
  }

  private CaseDesk desk() {
    return OnWindow.get(() -> shown.window().desk().orElseThrow());
  }

  private void picture(String name) {
    shown.picture(PICTURES.resolve(name + ".png"));
  }

  /** Waits as a person would, looking at the pages. */
  private void untilDrawn() throws InterruptedException {
    CountDownLatch drawn = new CountDownLatch(1);
    OnWindow.run(
        () ->
            desk()
                .packets()
                .busyProperty()
                .subscribe(
                    busy -> {
                      if (!busy) {
                        drawn.countDown();
                      }
                    }));
    assertThat(drawn.await(1, TimeUnit.MINUTES)).isTrue();
  }

  private void untilSaved(Path pdf) throws InterruptedException {
    CountDownLatch saved = new CountDownLatch(1);
    OnWindow.run(
        () ->
            desk()
                .packets()
                .savedAsProperty()
                .subscribe(
                    file -> {
                      if (file.filter(pdf::equals).isPresent()) {
                        saved.countDown();
                      }
                    }));
    assertThat(saved.await(1, TimeUnit.MINUTES)).isTrue();
  }

  private String word(String key) {
    return OnWindow.get(() -> shown.window().words().texts().get("ui." + key));
  }

  /** Writes the Chinese behind each item of the sheet that the script has an answer for. */
  private void translate(Path sheet) throws IOException {
    String text = Files.readString(sheet);
    for (Map.Entry<String, String> line : Founder.script("translator").entrySet()) {
      String head = "== " + rowed(line.getKey()) + " ==";
      assertThat(text).contains(head);
      int filled = text.indexOf("译文：", text.indexOf(head)) + "译文：".length();
      text = text.substring(0, filled) + line.getValue() + text.substring(filled);
    }
    Files.writeString(sheet, text);
  }

  /** Rows by the names the window gave them instead of their numbers. */
  private String rowed(String path) {
    int bracket = path.indexOf('[');
    if (bracket < 0) {
      return path;
    }
    menlou.draft.Path list = new menlou.draft.Path(path.substring(0, bracket));
    int number = Integer.parseInt(path.substring(bracket + 1, path.indexOf(']')));
    String id = desk().model().draft().answers().rows(list).get(number - 1);
    return list.row(id).text() + path.substring(path.indexOf(']') + 1);
  }

  @Test
  void aFounderComesFromNothingToAPacketInEnglish() throws IOException, InterruptedException {
    picture("founder-01-welcome");
    hands.press(word("drafts.start"));
    int[] number = {2};
    new Founder(Bundle.EDITION, hands, this::desk)
        .answerAll(question -> picture("founder-%02d-%s".formatted(number[0]++, question)));
    picture("founder-50-check");

    Path sheet = folder.resolve("sheet.txt");
    files.next(folder.resolve("sheet"));
    hands.click(word("translator.title"));
    hands.press(word("translator.save"));
    translate(sheet);
    files.next(sheet);
    hands.click(word("translator.title"));
    picture("founder-51-translator");
    hands.press(word("translator.read"));
    picture("founder-52-translated");
    assertThat(desk().model().assessment().open()).isEmpty();
    assertThat(desk().model().assessment().blocking()).isEmpty();

    hands.key(KeyCode.DIGIT3, KeyCode.CONTROL);
    untilDrawn();
    picture("founder-53-packet");
    assertThat(desk().packets().isMarked()).isFalse();
    assertThat(OnWindow.get(shown.stage()::getTitle))
        .isEqualTo("Dew Point Sensors Co., Ltd. – Menlou");
    Path pdf = folder.resolve("packet.pdf");
    files.next(pdf);
    hands.press(word("packet.save"));
    untilSaved(pdf);
    picture("founder-54-saved");
    assertThat(files.proposed()).isEqualTo("Dew Point Sensors Co., Ltd.pdf");
    assertThat(files.wish().patterns()).containsExactly("*.pdf");
    Draft carried = new WindowExchange(here(), store, () -> Bundle.EDITION).read(pdf);
    assertThat(carried.answers()).isEqualTo(desk().model().draft().answers());
    assertThat(carried.answers().text(new menlou.draft.Path("company.tradeName"))).contains("露点");
  }

  @Test
  void aClerkMendsTheFoundersPacketInChineseWithTheKeyboardAlone() throws InterruptedException {
    Draft founders = Bundle.sample("single-person");
    store.add(founders.with(List.of(founders.answers().setting(POSTCODE, "12"))));
    OnWindow.run(() -> shown.window().open(store.open(founders.id()).orElseThrow()));
    hands.key(KeyCode.DIGIT3, KeyCode.CONTROL);
    untilDrawn();
    Path pdf = folder.resolve("founders.pdf");
    files.next(pdf);
    hands.press(word("packet.save"));
    untilSaved(pdf);
    store.delete(founders.id());
    hands.key(KeyCode.H, KeyCode.CONTROL);

    hands.key(KeyCode.L, KeyCode.CONTROL);
    assertThat(shown.window().words().language()).isEqualTo(Language.ZH);
    picture("clerk-1-start");
    files.next(pdf);
    hands.press(word("drafts.open-file"));
    picture("clerk-2-opened");
    assertThat(files.wish().patterns()).contains("*.pdf");
    assertThat(desk().model().assessment().blocking()).isNotEmpty();
    hands.key(KeyCode.F, KeyCode.CONTROL);
    hands.overwrite("邮政编码");
    picture("clerk-3-search");
    hands.key(KeyCode.ENTER);
    picture("clerk-4-finding");
    hands.overwrite("100085");
    assertThat(desk().model().text(POSTCODE)).isEqualTo("100085");
    hands.key(KeyCode.DIGIT2, KeyCode.CONTROL);
    picture("clerk-5-check");
    assertThat(desk().model().assessment().blocking()).isEmpty();
    hands.key(KeyCode.DIGIT3, KeyCode.CONTROL);
    untilDrawn();
    picture("clerk-6-packet");
    assertThat(desk().packets().isMarked()).isFalse();
    Path mended = folder.resolve("改正.pdf");
    files.next(mended);
    hands.press(word("packet.save"));
    untilSaved(mended);
    picture("clerk-7-saved");
    assertThat(mended).isNotEmptyFile();
    hands.press(word("packet.print"));
    picture("clerk-8-no-printer");
  }

  @Test
  void anAgencyKeepsManyDraftsFindsCopiesDeletesAndBringsBack() throws IOException {
    files.next(caseFile("single-gmbh"), caseFile("sino-foreign"), caseFile("single-person"));
    hands.press(word("drafts.open-file"));
    picture("agency-1-drafts");
    assertThat(store.list(false)).hasSize(3);

    search("榆叶");
    picture("agency-2-search");
    assertThat(hands.buttons(word("drafts.continue"))).hasSize(1);

    choose(word("drafts.duplicate"));
    assertThat(store.list(false)).hasSize(4);
    assertThat(hands.buttons(word("drafts.continue"))).hasSize(2);

    List<DraftSummary> before = store.list(false);
    choose(word("drafts.delete"));
    assertThat(store.list(false)).hasSize(3);
    picture("agency-3-deleted");
    hands.click(word("shell.undo"));
    assertThat(store.list(false).stream().map(DraftSummary::id))
        .containsExactlyInAnyOrderElementsOf(before.stream().map(DraftSummary::id).toList());
  }

  @Test
  void anAgencyTakesCasesOutFillsThemInABatchAndBringsThemBack() throws IOException {
    files.next(caseFile("single-gmbh"), caseFile("single-person"));
    hands.press(word("drafts.open-file"));
    Path out = Files.createDirectories(folder.resolve("out"));
    export("榆叶", out.resolve("elmleaf"));
    export("澄川", out.resolve("clear-river"));
    assertThat(all(out, ".menlou.json"))
        .containsExactly(
            "" + out.resolve("clear-river.menlou.json"), "" + out.resolve("elmleaf.menlou.json"));

    byte[] first = Files.readAllBytes(out.resolve("elmleaf.menlou.json"));
    search("澄川");
    files.next(out.resolve("elmleaf"));
    choose(word("drafts.export"));
    picture("agency-4-replace");
    hands.key(KeyCode.ESCAPE);
    assertThat(out.resolve("elmleaf.menlou.json")).hasBinaryContent(first);

    List<String> cases = all(out, ".json");
    Path batch = folder.resolve("pdf");
    assertThat(
            new Typed(folder)
                .run(Language.EN, "fill", cases.get(0), cases.get(1), "-o", "" + batch)
                .exit())
        .isZero();
    assertThat(all(batch, ".pdf")).hasSize(2);

    List<DraftSummary> before = store.list(false);
    files.next(all(batch, ".pdf").stream().map(Path::of).toArray(Path[]::new));
    hands.press(word("drafts.open-file"));
    picture("agency-5-brought-back");
    assertThat(store.list(false)).hasSize(before.size() + 2);
  }

  private void search(String words) {
    hands.tabTo(
        node ->
            node instanceof TextInputControl
                && word("drafts.search").equals(node.getAccessibleText()),
        "the search");
    hands.overwrite(words);
  }

  private void export(String company, Path file) {
    search(company);
    files.next(file);
    choose(word("drafts.export"));
  }

  /** Opens the menu of the first draft and chooses an entry, with the keyboard. */
  private void choose(String entry) {
    hands.tabTo(MenuButton.class::isInstance, "the masthead's menu");
    hands.key(KeyCode.TAB);
    hands.tabTo(
        node ->
            node instanceof MenuButton
                && Objects.toString(node.getAccessibleText(), "").startsWith(word("drafts.more")),
        "the draft's menu");
    MenuButton menu = (MenuButton) hands.focus();
    hands.key(KeyCode.SPACE);
    int steps =
        OnWindow.get(
            () -> menu.getItems().stream().map(item -> item.getText()).toList().indexOf(entry));
    for (int step = 0; step <= steps; step++) {
      hands.key(KeyCode.DOWN);
    }
    hands.key(KeyCode.ENTER);
  }

  private static List<String> all(Path folder, String ending) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.map(Path::toString).filter(name -> name.endsWith(ending)).sorted().toList();
    }
  }

  private Path caseFile(String sample) throws IOException {
    return Files.write(
        folder.resolve(sample + ".menlou.json"),
        Samples.find(sample, Cases.EDITION, here().today()).orElseThrow().bytes(Cases.EDITION));
  }

  private Surroundings here() {
    return new Surroundings(
        Bundle.CLOCK,
        folder.resolve("home"),
        Language.EN,
        Map.of(),
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        FakePrinter.press());
  }
}
