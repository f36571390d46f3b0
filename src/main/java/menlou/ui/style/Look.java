package menlou.ui.style;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import menlou.catalog.Language;

/**
 * Theme, zoom and font of a scene. All lengths in the stylesheet are in em, so the zoom is the size
 * of the root's font.
 */
public final class Look {
  public static final double LEAST_ZOOM = 0.8;
  public static final double MOST_ZOOM = 2.0;
  private static final double STEP = 0.1;
  private static final double BASE = 14.5;

  private final ObjectProperty<Theme> theme;
  private final DoubleProperty zoom;

  public Look(Theme theme, double zoom) {
    this.theme = new SimpleObjectProperty<>(theme);
    this.zoom = new SimpleDoubleProperty(clamp(zoom));
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public DoubleProperty zoomProperty() {
    return zoom;
  }

  public void zoomIn() {
    zoomTo(zoom.get() + STEP);
  }

  public void zoomOut() {
    zoomTo(zoom.get() - STEP);
  }

  public void zoomTo(double factor) {
    zoom.set(clamp(Math.round(factor * 10) / 10.0));
  }

  /** Pixels of one em in the root. */
  public double em() {
    return BASE * zoom.get();
  }

  /** Dresses the scene now and whenever theme, zoom or language change. */
  public void wear(Scene scene, ObservableValue<Language> language) {
    theme.subscribe(chosen -> dress(scene, chosen));
    zoom.subscribe(_ -> size(scene, language.getValue()));
    language.subscribe(spoken -> size(scene, spoken));
  }

  private static void dress(Scene scene, Theme theme) {
    Application.setUserAgentStylesheet(theme.base());
    scene.getStylesheets().setAll(List.of(sheet(theme.colours()), sheet("/style/menlou.css")));
  }

  private void size(Scene scene, Language language) {
    scene
        .getRoot()
        .setStyle(
            "-fx-font-size: %spx; -fx-font-family: '%s';"
                .formatted(Math.round(em() * 10) / 10.0, Fonts.family(language)));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
  }

  private static double clamp(double factor) {
    return Math.clamp(factor, LEAST_ZOOM, MOST_ZOOM);
  }
}
