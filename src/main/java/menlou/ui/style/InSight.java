package menlou.ui.style;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/**
 * Scrolls a page to whatever has the keyboard. JavaFX does so for the tabulator key only, not when
 * the program moves the keyboard, as to a row just added.
 */
final class InSight {
  private final ScrollPane pane;
  private Subscription watch = Subscription.EMPTY;

  private InSight(ScrollPane pane) {
    this.pane = pane;
  }

  /** Keeps what has the keyboard in sight for as long as the page is in a window. */
  static void keep(ScrollPane pane) {
    InSight sight = new InSight(pane);
    pane.sceneProperty()
        .subscribe(
            scene -> {
              sight.watch.unsubscribe();
              sight.watch =
                  scene == null
                      ? Subscription.EMPTY
                      : scene.focusOwnerProperty().subscribe(sight::follow);
            });
  }

  private void follow(Node owner) {
    if (owner != null && isInside(owner)) {
      // Where a node is going to be is known only once the page is laid out.
      Platform.runLater(() -> reveal(owner));
    }
  }

  private boolean isInside(Node node) {
    for (Node step = node; step != null; step = step.getParent()) {
      if (step.equals(pane.getContent())) {
        return true;
      }
    }
    return false;
  }

  private void reveal(Node owner) {
    if (!isInside(owner)) {
      return;
    }
    pane.getContent().applyCss();
    pane.layout();
    Bounds place = pane.getContent().sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double room = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
    if (hidden > 0) {
      double top = pane.getVvalue() * hidden;
      boolean seen = place.getMinY() >= top && place.getMaxY() <= top + room;
      if (!seen) {
        pane.setVvalue(Math.clamp((place.getMinY() - room / 3) / hidden, 0, 1));
      }
    }
  }
}
