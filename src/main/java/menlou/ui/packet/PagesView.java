package menlou.ui.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import menlou.ui.language.LanguageModel;
import menlou.ui.packet.PacketService.Drawn;
import menlou.ui.style.Kit;

/** All pages one under the other; only those near the window are pictured and kept. */
final class PagesView {
  private static final double MARGIN = 48;
  private static final double WIDEST = 900;
  private static final double INCHES = 210 / 25.4;
  private static final int NEAR = 1;
  private static final int FAR = 5;

  private final PacketModel model;
  private final LanguageModel words;
  private final VBox sheets = Kit.column("pages");
  private final ScrollPane node;
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private List<PageView> pages = List.of();

  PagesView(PacketModel model, LanguageModel words) {
    this.model = model;
    this.words = words;
    node = new ScrollPane(sheets);
    node.setFitToWidth(true);
    node.getStyleClass().add("page-scroll");
    node.viewportBoundsProperty().subscribe(_ -> arrange());
    node.vvalueProperty().subscribe(_ -> look());
    model.zoomProperty().subscribe(_ -> arrange());
    model.drawnProperty().subscribe(this::fill);
    node.addEventFilter(
        ScrollEvent.SCROLL,
        scroll -> {
          if (scroll.isShortcutDown()) {
            model.zoom(scroll.getDeltaY() > 0 ? 1.1 : 1 / 1.1);
            scroll.consume();
          }
        });
  }

  /** The page in the upper half of the view, counted from 0. */
  ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  ScrollPane node() {
    return node;
  }

  private void fill(Optional<Drawn> drawn) {
    List<PageView> next = new ArrayList<>();
    for (int page = 0; page < drawn.map(Drawn::pages).orElse(0); page++) {
      next.add(new PageView(page, words));
    }
    pages = next;
    sheets.getChildren().setAll(pages.stream().map(PageView::node).toList());
    arrange();
  }

  private void arrange() {
    double room = node.getViewportBounds().getWidth() - MARGIN;
    double width = Math.max(120, Math.round(Math.min(room, WIDEST) * model.zoomProperty().get()));
    node.setHbarPolicy(
        width > room ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
    pages.forEach(page -> page.resize(width));
    sheets.layout();
    look();
  }

  private void look() {
    Bounds view = node.getViewportBounds();
    double hidden = Math.max(0, sheets.getHeight() - view.getHeight());
    double top = hidden * node.getVvalue();
    double middle = top + view.getHeight() / 3;
    int here = 0;
    for (PageView page : pages) {
      if (page.node().getBoundsInParent().getMinY() <= middle) {
        here = page.page();
      }
    }
    current.set(here);
    picture(here);
  }

  private void picture(int here) {
    for (PageView page : pages) {
      int away = Math.abs(page.page() - here);
      if (away > FAR) {
        page.forget();
      } else if (away <= NEAR + 1 && page.wants() && page.node().getMinWidth() > 0) {
        page.ordered();
        double scale =
            node.getScene() == null || node.getScene().getWindow() == null
                ? 1
                : node.getScene().getWindow().getOutputScaleX();
        double dpi = page.node().getMinWidth() * Math.max(1, scale) / INCHES;
        model.page(page.page(), dpi, page::show);
      }
    }
  }

  /** Brings the page to the top of the view. */
  void go(int page) {
    if (page < pages.size()) {
      double hidden = sheets.getHeight() - node.getViewportBounds().getHeight();
      double y = pages.get(page).node().getBoundsInParent().getMinY() - MARGIN / 4;
      node.setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }
  }
}
