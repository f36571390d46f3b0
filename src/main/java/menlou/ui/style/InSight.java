package menlou.ui.style;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/**
 * Scrolls a page to whatever has the keyboard, its question included. JavaFX does so for the
 * tabulator key only, just as far as the input itself, and not when the program moves the keyboard,
 * as to a row just added.
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
      reveal(pane, owner);
    }
  }

  /** Where a node is going to be is known only once the page is laid out. */
  static void reveal(ScrollPane pane, Node node) {
    Platform.runLater(() -> new InSight(pane).reveal(node));
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
    Bounds place = place(owner);
    double room = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
    if (hidden > 0) {
      double top = pane.getVvalue() * hidden;
      // The question above an input belongs to it, as far as there is room for both.
      double lowest = place.getMaxY() - room;
      double highest = Math.max(lowest, Math.min(place.getMinY(), place(field(owner)).getMinY()));
      boolean seen = highest >= top && place.getMaxY() <= top + room;
      if (!seen) {
        double wanted = Math.clamp(place.getMinY() - room / 3, lowest, highest);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
      }
    }
  }

  private Bounds place(Node node) {
    return pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }

  /** The whole field a node is part of, with its label; the node itself outside of fields. */
  private Node field(Node node) {
    for (Node step = node; step != null; step = step.getParent()) {
      if (step.getStyleClass().contains("field")) {
        return step;
      }
    }
    return node;
  }
}
