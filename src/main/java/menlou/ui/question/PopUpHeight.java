package menlou.ui.question;

import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.stage.PopupWindow;

/**
 * Keeps the list under a box as high as its entries. JavaFX lets it grow while it is open, only.
 */
final class PopUpHeight {
  private PopUpHeight() {}

  /** Follows the entries of the box for as long as the box lives. */
  static <T> void follow(ComboBox<T> box) {
    box.showingProperty().subscribe((_, _) -> Platform.runLater(() -> fit(box)));
    box.itemsProperty()
        .subscribe(
            items ->
                items.addListener((ListChangeListener<T>) _ -> Platform.runLater(() -> fit(box))));
  }

  private static void fit(ComboBox<?> box) {
    if (box.isShowing()
        && box.getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getPopupContent() instanceof ListView<?> list
        && list.getScene() != null) {
      list.applyCss();
      list.layout();
      cell(list).ifPresent(height -> resize(list, rows(box) * height));
    }
  }

  /** An empty list still says that it is. */
  private static int rows(ComboBox<?> box) {
    return Math.clamp(box.getItems().size(), 1, box.getVisibleRowCount());
  }

  private static Optional<Double> cell(ListView<?> list) {
    return list.lookupAll(".list-cell").stream()
        .filter(node -> node instanceof ListCell<?> cell && cell.isVisible())
        .map(node -> ((ListCell<?>) node).getHeight())
        .filter(height -> height > 0)
        .findFirst();
  }

  private static void resize(ListView<?> list, double entries) {
    double height = Math.ceil(entries + list.snappedTopInset() + list.snappedBottomInset());
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.resize(list.getWidth(), height);
    if (list.getScene().getWindow() instanceof PopupWindow popup) {
      popup.sizeToScene();
    }
  }
}
