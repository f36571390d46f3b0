package menlou.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import menlou.catalog.Language;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.packet.PlaceFit;
import menlou.packet.press.FakePrinter;
import menlou.ui.Bundle;
import menlou.ui.Hands;
import menlou.ui.MemoryStore;
import menlou.ui.OnWindow;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.shell.CaseDesk;
import menlou.ui.shell.Services;
import menlou.ui.shell.Settings;
import menlou.ui.shell.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the pages to the questions, from the questions to the pages, and to the printer. */
final class PreviewTest {
  private static final Path NAME = new Path("company.englishName");

  private final MemoryStore store = new MemoryStore();
  private final FakePrinter printer = FakePrinter.ofPdf("laser");
  private final Window window =
      OnWindow.get(() -> new Window(services(), _ -> new ImmediateJobs()));
  private final Stage stage =
      OnWindow.get(
          () -> {
            Stage shown = new Stage();
            shown.setWidth(1280);
            shown.setHeight(720);
            window.show(shown);
            return shown;
          });
  private final Hands hands = new Hands(stage);

  private Services services() {
    Services bundled =
        Bundle.services(
            store, Language.EN, new AtomicReference<Settings>(), FakePrinter.press(printer));
    return new Services(
        bundled.edition(),
        bundled.store(),
        bundled.exchange(),
        new PaperPages(),
        bundled.files(),
        bundled.press(),
        bundled.clock(),
        bundled.settings(),
        bundled.keep(),
        bundled.folder(),
        bundled.version());
  }

  /** White pages in a real PDF. */
  private static final class PaperPages implements PacketService {
    private final PacketService white = new Bundle.WhitePages();

    @Override
    public Drawn draw(Assessment assessment, Order order) {
      Drawn drawn = white.draw(assessment, order);
      try (PDDocument document = new PDDocument()) {
        drawn.sheets().forEach(_ -> document.addPage(new PDPage(PDRectangle.A4)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return new Drawn(out.toByteArray(), drawn.sheets(), drawn.parts(), drawn.open());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    @Override
    public List<PlaceFit> fits(Assessment assessment, Path path) {
      return white.fits(assessment, path);
    }

    @Override
    public PageImage page(Drawn drawn, int page, double dpi) {
      return white.page(drawn, page, dpi);
    }
  }

  @BeforeEach
  void open() {
    var draft = Bundle.sample("single-gmbh");
    store.add(draft);
    OnWindow.run(() -> window.open(draft));
  }

  @AfterEach
  void close() {
    OnWindow.run(
        () -> {
          window.close();
          stage.close();
        });
  }

  private void preview() {
    OnWindow.run(() -> window.step(CaseDesk.Step.PACKET));
    settle();
  }

  private void settle() {
    OnWindow.run(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
  }

  private Node page(int page) {
    return OnWindow.get(() -> (Node) stage.getScene().getRoot().lookupAll(".page").toArray()[page]);
  }

  /** A place in points of the page; its one cell lies from 100, 100 to 300, 130. */
  private void mouse(Node page, javafx.event.EventType<MouseEvent> type, double x, double y) {
    OnWindow.run(
        () -> {
          double scale = page.getLayoutBounds().getWidth() / 595.28;
          Point2D at = page.localToScene(x * scale, y * scale);
          Event.fireEvent(
              page,
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  0,
                  0,
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  true,
                  new PickResult(page, at.getX(), at.getY())));
        });
  }

  private Label name(Node page) {
    return (Label) OnWindow.get(() -> page.lookup(".cell-name"));
  }

  private String focused() {
    return OnWindow.get(() -> String.valueOf(stage.getScene().getFocusOwner().getId()));
  }

  @Test
  void aCellUnderTheMouseSaysWhatItShowsAndAClickGoesToItsQuestion() {
    preview();
    Node page = page(1);
    mouse(page, MouseEvent.MOUSE_MOVED, 200, 115);
    assertThat(name(page).isVisible()).isTrue();
    assertThat(name(page).getText())
        .isEqualTo(OnWindow.get(() -> window.words().label(NAME.field()).get()));
    mouse(page, MouseEvent.MOUSE_MOVED, 50, 400);
    assertThat(name(page).isVisible()).isFalse();

    mouse(page, MouseEvent.MOUSE_CLICKED, 50, 400);
    assertThat(OnWindow.get(() -> page.getScene())).isNotNull();
    mouse(page, MouseEvent.MOUSE_CLICKED, 200, 115);

    assertThat(OnWindow.get(() -> page.getScene())).as("the packet is left").isNull();
    assertThat(focused()).isEqualTo(NAME.text());
  }

  @Test
  void fromAQuestionTheKeyShowsThePlaceAndGoesOnToTheNext() {
    OnWindow.run(() -> window.desk().orElseThrow().interview().goTo(NAME));
    assertThat(focused()).isEqualTo(NAME.text());
    hands.key(KeyCode.F3);
    settle();

    assertThat(marked()).containsExactly(true, false, false);
    ScrollPane pages =
        (ScrollPane) OnWindow.get(() -> stage.getScene().getRoot().lookup(".page-scroll"));
    assertThat(OnWindow.get(() -> stage.getScene().getFocusOwner())).isSameAs(pages);
    hands.key(KeyCode.F3);
    assertThat(marked()).containsExactly(false, true, false);
    hands.key(KeyCode.RIGHT);
    assertThat(marked()).containsExactly(false, false, true);
    assertThat(inSight(pages, page(2))).isTrue();
    hands.key(KeyCode.LEFT);
    assertThat(marked()).containsExactly(false, true, false);
    assertThat(OnWindow.get(pages::getAccessibleText)).contains("page 2");
    hands.key(KeyCode.ENTER);
    assertThat(focused()).isEqualTo(NAME.text());
  }

  private List<Boolean> marked() {
    return OnWindow.get(
        () ->
            stage.getScene().getRoot().lookupAll(".cell-mark").stream()
                .map(Node::isVisible)
                .toList());
  }

  private static boolean inSight(ScrollPane pages, Node page) {
    return OnWindow.get(
        () -> {
          Bounds mark =
              page.lookup(".cell-mark").localToScene(page.lookup(".cell-mark").getLayoutBounds());
          Bounds view = pages.localToScene(pages.getLayoutBounds());
          return mark.getMinY() >= view.getMinY() && mark.getMaxY() <= view.getMaxY();
        });
  }

  @Test
  void theButtonBesideAFieldShowsItsPlaceToo() {
    OnWindow.run(() -> window.desk().orElseThrow().interview().goTo(NAME));
    OnWindow.run(
        () ->
            stage.getScene().getRoot().lookupAll(".to-page").stream()
                .map(ButtonBase.class::cast)
                .filter(
                    button ->
                        button
                            .getAccessibleText()
                            .endsWith(window.words().label(NAME.field()).get()))
                .findFirst()
                .orElseThrow()
                .fire());
    settle();
    assertThat(marked()).contains(true);
  }

  @Test
  void anAnswerThatIsPrintedNowhereIsToldSo() {
    Path nowhere = new Path("company.reservation");
    OnWindow.run(() -> window.desk().orElseThrow().interview().goTo(nowhere));
    hands.key(KeyCode.F3);
    settle();
    assertThat(marked()).doesNotContain(true);
    assertThat(labels()).anyMatch(text -> text.contains("printed on no page"));
  }

  private List<String> labels() {
    return OnWindow.get(
        () ->
            stage.getScene().getRoot().lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
  }

  private static int pagesOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void aPartOfThePacketGoesToThePrinterInAsManyCopiesAsAskedFor() throws IOException {
    preview();
    hands.press("Print…");
    TextField pages = field("Pages");
    ComboBox<?> what = (ComboBox<?>) control("What");
    assertThat(OnWindow.get(() -> pages.getText())).isEqualTo("1-3");
    OnWindow.run(() -> what.getSelectionModel().select(2));
    assertThat(OnWindow.get(() -> pages.getText())).isEqualTo("2-3");
    ButtonBase go = hands.buttons("Print").getFirst();
    OnWindow.run(() -> pages.setText("2-9"));
    assertThat(OnWindow.get(go::isDisabled)).isTrue();
    OnWindow.run(() -> pages.setText("2"));
    OnWindow.run(() -> field("Copies").setText("0"));
    assertThat(OnWindow.get(go::isDisabled)).isTrue();
    OnWindow.run(() -> field("Copies").setText("2"));
    assertThat(OnWindow.get(go::isDisabled)).isFalse();

    OnWindow.run(go::fire);

    assertThat(printer.jobs()).isOne();
    assertThat(pagesOf(printer.last().pdf())).isEqualTo(2);
    assertThat(OnWindow.get(() -> window.dialogs().isOpen())).isFalse();
    assertThat(labels()).contains("Sent to laser. Pages: 1, sheets of paper: 2.");
  }

  private TextField field(String name) {
    return (TextField) control(name);
  }

  private Node control(String name) {
    return hands.controls().stream()
        .filter(control -> name.equals(control.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }
}
