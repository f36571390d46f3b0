package menlou.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import menlou.catalog.CodeList;
import menlou.catalog.Language;
import menlou.ui.Bundle;
import menlou.ui.OnWindow;
import menlou.ui.language.LanguageModel;
import menlou.ui.style.Kit;
import org.junit.jupiter.api.Test;

/** The list below a field is as high as what it offers, and still there when it offers nothing. */
final class OffersTest {
  private final EditorKit kit =
      new EditorKit(
          new Kit(new LanguageModel(Bundle.EDITION, Language.EN)),
          new NoPictures(),
          (_, _, _) -> {},
          _ -> {},
          _ -> {},
          false);

  @Test
  void theListIsAsHighAsWhatWasFound() {
    double whole = height(300);
    assertThat(height(1)).isPositive().isLessThan(whole / 2);
    assertThat(height(0)).isPositive().isLessThan(whole / 2);
    assertThat(height(7)).isGreaterThan(whole / 2);
  }

  /** Read at once: windows without a screen may close each other's lists. */
  private double height(int entries) {
    return OnWindow.get(
        () -> {
          TextField field = new TextField();
          Offers offers = new Offers(field, kit, _ -> {}, () -> {});
          Stage stage = new Stage();
          stage.setScene(new Scene(offers.node(), 400, 100));
          stage.show();
          offers.open(IntStream.range(0, entries).mapToObj(OffersTest::entry).toList());
          double height =
              Window.getWindows().stream()
                  .filter(Popup.class::isInstance)
                  .filter(popup -> stage.equals(((Popup) popup).getOwnerWindow()))
                  .mapToDouble(Window::getHeight)
                  .max()
                  .orElse(0);
          offers.close();
          stage.hide();
          return height;
        });
  }

  private static CodeList.Entry entry(int number) {
    return new CodeList.Entry("e" + number, "第" + number, "Entry " + number, Map.of());
  }
}
