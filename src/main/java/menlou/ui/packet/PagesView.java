package menlou.ui.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import menlou.draft.Path;
import menlou.packet.SheetInfo;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.packet.CellMap.Place;
import menlou.ui.packet.PacketService.Drawn;
import menlou.ui.style.Kit;
import menlou.ui.work.PathNames;

/**
 * All pages one under the other; only those near the window are pictured and kept. A cell under the
 * mouse says what it shows, a click on it goes to the question; the arrow keys go from cell to
 * cell.
 */
final class PagesView {
  private static final double MARGIN = 48;
  private static final double WIDEST = 900;

  /** Sharper than a printer is of no use. */
  private static final double MOST_DOTS = 300;

  /** Pages this near to the one looked at are pictured. */
  private static final int NEAR = 2;

  /** How many pixels all pictures together may have: about 100 MB. */
  private static final double MOST_PIXELS = 25e6;

  private final PacketModel model;
  private final LanguageModel words;
  private final PathNames names;
  private final Consumer<Path> change;
  private final VBox sheets = Kit.column("pages");
  private final ScrollPane node;
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<Place>> marked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<PageView> pages = List.of();
  private Optional<Place> awaited = Optional.empty();
  private Optional<Path> meant = Optional.empty();

  /**
   * The pages of the model's packet.
   *
   * @param change leads to the question that asks for an answer
   */
  PagesView(PacketModel model, Kit kit, Consumer<Path> change) {
    this.model = model;
    this.words = kit.words();
    this.names = new PathNames(model.model(), words);
    this.change = change;
    node = new ScrollPane(sheets);
    node.setFitToWidth(true);
    node.setFocusTraversable(true);
    node.getStyleClass().add("page-scroll");
    node.accessibleTextProperty().bind(words.bind(_ -> said(), marked));
    node.viewportBoundsProperty().subscribe(_ -> arrange());
    sheets.heightProperty().subscribe(_ -> reveal());
    node.vvalueProperty().subscribe(_ -> look());
    model.zoomProperty().subscribe(_ -> arrange());
    model.drawnProperty().subscribe(this::fill);
    node.addEventFilter(ScrollEvent.SCROLL, this::zoom);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** The page in the upper half of the view, counted from 0. */
  ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The cell that is marked. */
  ReadOnlyObjectProperty<Optional<Place>> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  ScrollPane node() {
    return node;
  }

  private void zoom(ScrollEvent scroll) {
    if (scroll.isShortcutDown()) {
      model.zoom(scroll.getDeltaY() > 0 ? 1.1 : 1 / 1.1);
      scroll.consume();
    }
  }

  private void press(KeyEvent key) {
    boolean plain = !key.isAltDown() && !key.isShortcutDown() && !key.isShiftDown();
    if (!plain) {
      return;
    }
    if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.LEFT) {
      boolean forward = key.getCode() == KeyCode.RIGHT;
      model
          .cells()
          .flatMap(cells -> cells.next(marked.get(), current.get(), forward))
          .ifPresent(this::show);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && marked.get().isPresent()) {
      follow(marked.get().get());
      key.consume();
    }
  }

  private void follow(Place place) {
    answer(place).ifPresent(change);
  }

  /** Pages that look as before keep their pictures until their own arrive. */
  private void fill(Optional<Drawn> drawn) {
    Map<Long, PageView> before = new HashMap<>();
    pages.forEach(page -> before.putIfAbsent(page.sheet().look(), page));
    List<PageView> next = new ArrayList<>();
    for (SheetInfo sheet : drawn.map(Drawn::sheets).orElse(List.of())) {
      PageView page = new PageView(sheet, words);
      Optional.ofNullable(before.get(sheet.look())).ifPresent(page::inherit);
      page.node().setOnMouseMoved(mouse -> hover(page, mouse));
      page.node().setOnMouseExited(_ -> hover(page, Optional.empty()));
      page.node().setOnMouseClicked(mouse -> click(page, mouse));
      next.add(page);
    }
    marked.set(Optional.empty());
    pages = next;
    sheets.getChildren().setAll(pages.stream().map(PageView::node).toList());
    arrange();
  }

  private Optional<Place> under(PageView page, MouseEvent mouse) {
    double x = page.points(mouse.getX());
    double y = page.points(mouse.getY());
    return model.cells().flatMap(cells -> cells.at(page.page(), x, y));
  }

  private void hover(PageView page, MouseEvent mouse) {
    hover(page, under(page, mouse));
  }

  private void hover(PageView page, Optional<Place> place) {
    page.node().setCursor(place.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    remark();
    place.ifPresent(here -> page.mark(here.cell(), name(here), marked.get().equals(place)));
  }

  private void click(PageView page, MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY && mouse.isStillSincePress()) {
      under(page, mouse).ifPresent(this::follow);
    }
  }

  /** Only the marked cell is marked. */
  private void remark() {
    pages.forEach(PageView::unmark);
    marked
        .get()
        .filter(place -> place.page() < pages.size())
        .ifPresent(place -> pages.get(place.page()).mark(place.cell(), name(place), true));
  }

  private String name(Place place) {
    return answer(place).map(names::of).orElse(place.cell().name());
  }

  private Optional<Path> answer(Place place) {
    return meant.isPresent() && marked.get().equals(Optional.of(place)) ? meant : shown(place);
  }

  private Optional<Path> shown(Place place) {
    return model.cells().flatMap(cells -> cells.answer(place.cell()));
  }

  private String said() {
    return marked
        .get()
        .map(
            place ->
                words.now(
                    Word.PACKET_CELL,
                    Map.of("field", name(place), "page", Integer.toString(place.page() + 1))))
        .orElseGet(() -> words.now(Word.PACKET_PAGES));
  }

  private void arrange() {
    double room = node.getViewportBounds().getWidth() - MARGIN;
    double width = Math.max(120, Math.round(Math.min(room, WIDEST) * model.zoomProperty().get()));
    node.setHbarPolicy(
        width > room ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
    pages.forEach(page -> page.resize(width));
    sheets.layout();
    remark();
    reveal();
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
    double scale =
        node.getScene() == null || node.getScene().getWindow() == null
            ? 1
            : node.getScene().getWindow().getOutputScaleX();
    double pixels = 0;
    for (PageView page : nearestFirst(here)) {
      boolean near = Math.abs(page.page() - here) <= NEAR;
      if (near && page.wants()) {
        page.ordered();
        double dots = Math.min(MOST_DOTS, page.dotsPerInch(Math.max(1, scale)));
        model.page(page.page(), dots, page::show);
      }
      pixels += page.pixels();
      if (!near && pixels > MOST_PIXELS) {
        pixels -= page.pixels();
        page.forget();
      }
    }
  }

  private List<PageView> nearestFirst(int here) {
    return pages.stream()
        .sorted(Comparator.comparingInt(page -> Math.abs(page.page() - here)))
        .toList();
  }

  /** Brings the page to the top of the view. */
  void go(int page) {
    if (page < pages.size()) {
      scrollTo(pages.get(page).node().getBoundsInParent().getMinY() - MARGIN / 4);
    }
  }

  /** Marks the cell and brings it into view. */
  void show(Place place) {
    show(place, Optional.empty());
  }

  /**
   * The same.
   *
   * @param meant the answer that is meant, where the cell prints it as part of something else
   */
  void show(Place place, Optional<Path> meant) {
    this.meant = meant;
    marked.set(Optional.of(place));
    awaited = Optional.of(place);
    remark();
    reveal();
  }

  /** Where a cell is going to be is known only once the pages are laid out. */
  private void reveal() {
    double room = node.getViewportBounds().getHeight();
    if (room > 0 && sheets.getHeight() > room) {
      awaited.filter(place -> place.page() < pages.size()).ifPresent(place -> reveal(place, room));
      awaited = Optional.empty();
    }
  }

  private void reveal(Place place, double room) {
    Bounds page = pages.get(place.page()).node().getBoundsInParent();
    double scale = page.getWidth() / pages.get(place.page()).sheet().size().width();
    double top = page.getMinY() + place.cell().area().y() * scale;
    double bottom = page.getMinY() + place.cell().area().bottom() * scale;
    double from = node.getVvalue() * Math.max(0, sheets.getHeight() - room);
    if (top < from || bottom > from + room) {
      scrollTo(top - room / 3);
    }
  }

  private void scrollTo(double y) {
    double hidden = sheets.getHeight() - node.getViewportBounds().getHeight();
    node.setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
  }
}
