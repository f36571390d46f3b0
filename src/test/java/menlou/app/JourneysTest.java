package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.Answers;
import menlou.draft.Draft;
import menlou.draft.DraftSummary;
import menlou.packet.type.Fonts;
import menlou.store.SqliteDrafts;
import menlou.ui.Bundle;
import menlou.ui.Hands;
import menlou.ui.OnWindow;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.shell.CaseDesk;
import menlou.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as founder, clerk and agency use it: real drafts, real packets, and the window worked
 * through its controls. Each journey leaves its pictures in {@code target/journeys}.
 */
final class JourneysTest {
  private static final Path PICTURES = Path.of("target", "journeys");
  private static final menlou.draft.Path POSTCODE = new menlou.draft.Path("premises.postcode");

  @TempDir Path folder;
  private SqliteDrafts store;
  private WindowPackets packets;
  private Window window;
  private Stage stage;
  private Hands hands;

  @BeforeEach
  void open() {
    Surroundings here = here();
    store = DraftsAtHome.open(here, () -> Bundle.EDITION);
    packets = new WindowPackets(store, here.clock(), new Fonts());
    window =
        OnWindow.get(
            () ->
                new Window(
                    WindowStart.services(
                        here, store, packets, new menlou.ui.AnsweredFiles(), () -> Bundle.EDITION),
                    _ -> new ImmediateJobs()));
    stage =
        OnWindow.get(
            () -> {
              Stage shown = new Stage();
              shown.setWidth(1280);
              shown.setHeight(720);
              window.show(shown);
              return shown;
            });
    hands = new Hands(stage);
  }

  @AfterEach
  void close() {
    OnWindow.run(
        () -> {
          window.close();
          stage.close();
        });
    packets.close();
    store.close();
  }

  private CaseDesk desk() {
    return OnWindow.get(() -> window.desk().orElseThrow());
  }

  private void picture(String name) {
    try {
      Files.createDirectories(PICTURES);
      var image = OnWindow.get(() -> stage.getScene().snapshot(null));
      ImageIO.write(
          SwingFXUtils.fromFXImage(image, null), "png", PICTURES.resolve(name + ".png").toFile());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private String word(String key) {
    return OnWindow.get(() -> window.words().texts().get("ui." + key));
  }

  /** A company of its own: the answers of a bundled one with another name and business. */
  private static Answers answers() {
    Draft draft = Bundle.sample("single-person");
    for (Map.Entry<String, String> own :
        Map.of(
                "company.tradeName", "棠棣",
                "company.englishName", "Tangdi Software Co., Ltd.",
                "company.businessInWords", "Sensors that tell a greenhouse when to water.")
            .entrySet()) {
      draft =
          draft.with(
              List.of(
                  draft.answers().setting(new menlou.draft.Path(own.getKey()), own.getValue())));
    }
    return draft.answers();
  }

  private Path savedPacket(String name) {
    Path pdf = folder.resolve(name);
    CaseDesk desk = desk();
    OnWindow.run(() -> desk.packets().save(pdf));
    assertThat(desk.packets().savedAsProperty().get()).contains(pdf);
    return pdf;
  }

  @Test
  void aFounderComesFromNothingToAPacketInEnglish() throws IOException {
    picture("founder-1-welcome");
    hands.press(word("drafts.start"));
    picture("founder-2-first-question");
    new Founder(Bundle.EDITION, answers(), hands, desk()).answerAll();
    assertThat(desk().model().assessment().open()).isEmpty();
    assertThat(desk().model().assessment().blocking()).isEmpty();
    hands.key(KeyCode.DIGIT2, true);
    picture("founder-3-check");
    assertThat(hands.buttons(word("check.to-packet"))).isNotEmpty();
    hands.press(word("check.to-packet"));
    picture("founder-4-packet");
    assertThat(desk().packets().isMarked()).isFalse();
    Path pdf = savedPacket("packet.pdf");
    picture("founder-5-saved");
    Draft carried = new WindowExchange(here(), store, () -> Bundle.EDITION).read(pdf);
    assertThat(carried.answers()).isEqualTo(desk().model().draft().answers());
  }

  @Test
  void aClerkMendsTheFoundersPacketInChineseWithTheKeyboardAlone() {
    Draft founders = Bundle.sample("single-person");
    store.add(founders.with(List.of(founders.answers().setting(POSTCODE, "12"))));
    OnWindow.run(() -> window.open(store.open(founders.id()).orElseThrow()));
    hands.key(KeyCode.DIGIT3, true);
    Path pdf = savedPacket("founders.pdf");
    OnWindow.run(window::goHome);
    store.delete(founders.id());

    hands.key(KeyCode.L, true);
    OnWindow.run(() -> window.take(List.of(pdf)));
    picture("clerk-1-opened");
    assertThat(window.words().language()).isEqualTo(Language.ZH);
    assertThat(desk().model().assessment().blocking()).isNotEmpty();
    hands.key(KeyCode.F, true);
    hands.overwrite("邮政编码");
    picture("clerk-2-search");
    hands.key(KeyCode.ENTER, false);
    picture("clerk-3-finding");
    hands.overwrite("100085");
    assertThat(desk().model().text(POSTCODE)).isEqualTo("100085");
    assertThat(desk().model().assessment().blocking()).isEmpty();
    hands.key(KeyCode.DIGIT3, true);
    picture("clerk-4-packet");
    assertThat(desk().packets().isMarked()).isFalse();
  }

  @Test
  void anAgencyKeepsManyDraftsFindsCopiesDeletesAndBringsBack() throws IOException {
    List<Path> files =
        List.of(caseFile("single-gmbh"), caseFile("sino-foreign"), caseFile("single-person"));
    OnWindow.run(() -> window.take(files));
    picture("agency-1-drafts");
    assertThat(store.list(false)).hasSize(3);

    hands.type(word("drafts.search"), "榆叶");
    picture("agency-2-search");
    assertThat(hands.buttons(word("drafts.continue"))).hasSize(1);

    hands.choose(word("drafts.more"), word("drafts.duplicate"));
    assertThat(store.list(false)).hasSize(4);
    assertThat(hands.buttons(word("drafts.continue"))).hasSize(2);

    List<DraftSummary> before = store.list(false);
    hands.choose(word("drafts.more"), word("drafts.delete"));
    assertThat(store.list(false)).hasSize(3);
    picture("agency-3-deleted");
    hands.press(word("shell.undo"));
    assertThat(store.list(false).stream().map(DraftSummary::id))
        .containsExactlyInAnyOrderElementsOf(before.stream().map(DraftSummary::id).toList());
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
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }
}
