package menlou.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys do wherever the keyboard is in the window. */
final class Shortcuts {
  private final Map<KeyCombination, Runnable> acts = new LinkedHashMap<>();

  void on(KeyCombination keys, Runnable act) {
    acts.put(keys, act);
  }

  /** Acts on the first combination that fits, and keeps the key from everybody else. */
  void press(KeyEvent key) {
    acts.entrySet().stream()
        .filter(each -> each.getKey().match(key))
        .findFirst()
        .ifPresent(
            each -> {
              key.consume();
              each.getValue().run();
            });
  }
}
