package menlou.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for a scene to be painted. */
final class Pulses {
  private Pulses() {}

  /** Runs it once the scene, as it will be laid out next, is on its way to the screen. */
  static void afterNext(Scene scene, Runnable told) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(told);
          }
        });
    Platform.requestNextPulse();
  }
}
