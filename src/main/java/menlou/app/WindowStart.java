package menlou.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import menlou.catalog.Edition;
import menlou.draft.Trouble;
import menlou.packet.type.Fonts;
import menlou.store.SqliteDrafts;
import menlou.ui.dialog.FileDialogs;
import menlou.ui.dialog.SystemFileDialogs;
import menlou.ui.shell.Launch;
import menlou.ui.shell.Services;
import menlou.value.Version;

/** Opens the window over the user's drafts. */
record WindowStart(Surroundings here, Console console, Supplier<Edition> edition) {
  /** Set by the build: where to leave a tour when there is no display to open a window on. */
  private static final String TOUR = "menlou.tour";

  /** Set by the script that measures starts: whether to say when the window can be used. */
  private static final String MEASURED = "menlou.measured";

  Exit run() {
    if (here.hasDisplay()) {
      return show();
    }
    String folder = System.getProperty(TOUR, "");
    if (folder.isEmpty()) {
      console.complain(console.words().get("window.no-display"));
      return Exit.REFUSED;
    }
    console.say("window.none", Map.of());
    return new TourWork(here, console, edition).run(Path.of(folder));
  }

  private Exit show() {
    try (SqliteDrafts store = DraftsAtHome.open(here, edition);
        WindowPackets packets = new WindowPackets(store, here.clock(), new Fonts())) {
      Launch.window(services(here, store, packets, new SystemFileDialogs(), edition), this::usable);
      return Exit.FINE;
    } catch (Trouble trouble) {
      console.complain("", trouble);
      Launch.refusal("Menlou", console.words().trouble(trouble));
      return Exit.REFUSED;
    }
  }

  private void usable() {
    if (Boolean.getBoolean(MEASURED)) {
      console.say("window.usable", Map.of());
    }
  }

  static Services services(
      Surroundings here,
      SqliteDrafts store,
      WindowPackets packets,
      FileDialogs files,
      Supplier<Edition> edition) {
    SettingsFile settings = SettingsFile.of(here);
    return new Services(
        edition.get(),
        store,
        new WindowExchange(here, store, edition),
        packets,
        files,
        here.press(),
        here.clock(),
        settings.read(),
        settings::keep,
        here.home(),
        Version.TEXT);
  }
}
