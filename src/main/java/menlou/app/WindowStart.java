package menlou.app;

import java.util.function.Supplier;
import menlou.catalog.Edition;

/** Opens the window. */
record WindowStart(Surroundings here, Console console, Supplier<Edition> edition) {
  Exit run() {
    console.complain(console.words().get("window.no-display"));
    return Exit.REFUSED;
  }
}
