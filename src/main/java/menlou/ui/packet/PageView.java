package menlou.ui.packet;

import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketService.PageImage;

/** One page: an empty sheet until its picture arrives. */
final class PageView {
  static final double RATIO = 297.0 / 210.0;

  private final int page;
  private final ImageView picture = new ImageView();
  private final StackPane node = new StackPane(picture);
  private double width;
  private double pictured;

  PageView(int page, LanguageModel words) {
    this.page = page;
    node.getStyleClass().add("page");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    node.accessibleTextProperty()
        .bind(words.text(Word.PACKET_PAGE, Map.of("page", Integer.toString(page + 1))));
  }

  int page() {
    return page;
  }

  StackPane node() {
    return node;
  }

  void resize(double newWidth) {
    width = newWidth;
    boolean lying =
        picture.getImage() != null
            && picture.getImage().getWidth() > picture.getImage().getHeight();
    picture.setFitWidth(width);
    node.setMinSize(width, lying ? width / RATIO : width * RATIO);
    node.setMaxSize(width, lying ? width / RATIO : width * RATIO);
  }

  /** Whether it lacks a picture sharp enough for its size. */
  boolean wants() {
    return Math.abs(pictured - width) > 1;
  }

  void ordered() {
    pictured = width;
  }

  void show(PageImage image) {
    picture.setImage(image(image));
    resize(width);
  }

  static WritableImage image(PageImage page) {
    WritableImage image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbInstance(),
            page.pixels(),
            0,
            page.width());
    return image;
  }

  void forget() {
    picture.setImage(null);
    pictured = 0;
  }
}
