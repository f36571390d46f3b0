package menlou.ui.packet;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import menlou.packet.SheetInfo;
import menlou.packet.SheetInfo.CellInfo;
import menlou.packet.page.Area;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketService.PageImage;

/** One page: an empty sheet until its picture arrives, with one cell marked at a time. */
final class PageView {
  private static final PseudoClass FIRM = PseudoClass.getPseudoClass("firm");
  private static final double NAME_ABOVE = 4;

  private final SheetInfo sheet;
  private final ImageView picture = new ImageView();
  private final Region mark = new Region();
  private final Label name = new Label();
  private final StackPane node;
  private double width;
  private double pictured;
  private double pixels;

  PageView(SheetInfo sheet, LanguageModel words) {
    this.sheet = sheet;
    mark.getStyleClass().add("cell-mark");
    name.getStyleClass().add("cell-name");
    mark.setVisible(false);
    name.setVisible(false);
    Pane above = new Pane(mark, name);
    above.setMouseTransparent(true);
    node = new StackPane(picture, above);
    node.setAlignment(Pos.TOP_LEFT);
    node.getStyleClass().add("page");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    node.accessibleTextProperty()
        .bind(words.text(Word.PACKET_PAGE, Map.of("page", Integer.toString(sheet.page()))));
  }

  /** Counted from 0. */
  int page() {
    return sheet.page() - 1;
  }

  SheetInfo sheet() {
    return sheet;
  }

  StackPane node() {
    return node;
  }

  void resize(double newWidth) {
    width = newWidth;
    picture.setFitWidth(width);
    double height = width * sheet.size().height() / sheet.size().width();
    node.setMinSize(width, height);
    node.setMaxSize(width, height);
  }

  /** Points of the page for a place on the screen. */
  double points(double place) {
    return place * sheet.size().width() / width;
  }

  /** Dots to the inch that make its picture sharp. */
  double dotsPerInch(double scale) {
    return width * scale * 72 / sheet.size().width();
  }

  /** Whether it lacks a picture sharp enough for its size. */
  boolean wants() {
    return width > 0 && Math.abs(pictured - width) > 1;
  }

  void ordered() {
    pictured = width;
  }

  /** How many pixels its picture has. */
  double pixels() {
    return pixels;
  }

  void show(PageImage image) {
    WritableImage drawn = new WritableImage(image.width(), image.height());
    drawn
        .getPixelWriter()
        .setPixels(
            0,
            0,
            image.width(),
            image.height(),
            PixelFormat.getIntArgbInstance(),
            image.pixels(),
            0,
            image.width());
    picture.setImage(drawn);
    pixels = (double) image.width() * image.height();
  }

  /** Takes over the picture of a page that looks the same, until its own arrives. */
  void inherit(PageView other) {
    picture.setImage(other.picture.getImage());
    pixels = other.pixels;
  }

  void forget() {
    picture.setImage(null);
    pictured = 0;
    pixels = 0;
  }

  /**
   * Marks a cell and says what it is.
   *
   * @param firm whether it was asked for, rather than passed over
   */
  void mark(CellInfo cell, String said, boolean firm) {
    double scale = width / sheet.size().width();
    Area area = cell.area();
    mark.resizeRelocate(
        area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale);
    mark.setMinSize(area.width() * scale, area.height() * scale);
    mark.pseudoClassStateChanged(FIRM, firm);
    mark.setVisible(true);
    name.setText(said);
    name.applyCss();
    name.autosize();
    double over = area.y() * scale - name.prefHeight(-1) - NAME_ABOVE;
    name.relocate(
        Math.clamp(area.x() * scale, 0, Math.max(0, width - name.prefWidth(-1))),
        over >= 0 ? over : area.bottom() * scale + NAME_ABOVE);
    name.setVisible(!said.isEmpty());
  }

  void unmark() {
    mark.setVisible(false);
    name.setVisible(false);
  }
}
