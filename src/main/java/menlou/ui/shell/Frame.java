package menlou.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import menlou.draft.Trouble;
import menlou.ui.dialog.Desk;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;

/** What stands around every screen: the head, what the world refused, notices and dialogs. */
final class Frame {
  private final Desk desk;
  private final VBox head;
  private final ProgressBar opening = new ProgressBar();
  private final TroubleBar trouble;
  private final StackPane host = new StackPane();
  private final StackPane root;

  Frame(Desk desk, Node masthead) {
    this.desk = desk;
    head = new VBox(masthead);
    trouble = new TroubleBar(desk.kit());
    opening.getStyleClass().add("opening");
    opening.accessibleTextProperty().bind(desk.kit().words().text(Word.SHELL_OPENING));
    Kit.show(opening, false);
    BorderPane page = new BorderPane(host);
    page.setTop(new VBox(head, opening, trouble.node()));
    root = new StackPane(page, desk.toasts().node(), desk.dialogs().node());
    root.getStyleClass().add("menlou");
  }

  StackPane node() {
    return root;
  }

  /** Shows a screen in place of the one before; notices belonged to that. */
  void show(Node screen) {
    desk.toasts().clear();
    host.getChildren().setAll(screen);
  }

  boolean shows(Node screen) {
    return host.getChildren().contains(screen);
  }

  /** Hangs a bar below the head. */
  void hang(Node bar) {
    head.getChildren().add(bar);
  }

  void takeDown(Node bar) {
    head.getChildren().remove(bar);
  }

  /** Shows that a draft is being opened, or that it no longer is. */
  void opening(boolean now) {
    Kit.show(opening, now);
  }

  boolean isOpening() {
    return opening.isVisible();
  }

  void tell(Optional<Trouble> refused, Runnable dismiss) {
    trouble.show(refused, dismiss);
  }
}
