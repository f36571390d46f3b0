package menlou.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import menlou.catalog.Edition;
import menlou.draft.Draft;
import menlou.draft.WholeFile;
import menlou.interview.Assessment;
import menlou.packet.type.Fonts;
import menlou.store.SqliteDrafts;
import menlou.ui.dialog.SystemFileDialogs;
import menlou.ui.packet.PacketService;
import menlou.ui.shell.Launch;
import menlou.ui.tour.Tour;

/** Runs the program as it is, with a sample case and without a display, and keeps what it shows. */
record TourWork(Surroundings here, Console console, Supplier<Edition> edition) {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Leaves {@code packet.pdf} and one picture of each screen in each language. */
  Exit run(Path folder) {
    Path home = emptyFolder();
    try {
      int pictures = walk(folder, elsewhere(home));
      console.say(
          "tour.done",
          Map.of("folder", folder.toAbsolutePath().toString(), "count", "" + pictures));
      return Exit.FINE;
    } finally {
      remove(home);
    }
  }

  /** The user's own drafts are none of a tour's business. */
  private Surroundings elsewhere(Path home) {
    return new Surroundings(
        here.clock(),
        home,
        here.language(),
        here.environment(),
        here.in(),
        here.out(),
        here.err(),
        here.press());
  }

  private int walk(Path folder, Surroundings guest) {
    try (SqliteDrafts store = DraftsAtHome.open(guest, edition);
        WindowPackets packets = new WindowPackets(store, guest.clock(), new Fonts())) {
      Draft draft = sample();
      store.add(draft);
      packet(draft, packets, folder);
      Launch.headless();
      List<Path> pictures =
          Tour.walk(
              WindowStart.services(guest, store, packets, new SystemFileDialogs(), edition),
              draft,
              WIDTH,
              HEIGHT,
              folder);
      Launch.end();
      return pictures.size();
    }
  }

  private Draft sample() {
    String name = Samples.all().getFirst().name();
    return Samples.find(name, edition.get(), here.today()).orElseThrow().draft();
  }

  private void packet(Draft draft, WindowPackets packets, Path folder) {
    Assessment assessment = Assessment.of(edition.get(), draft, here.today());
    PacketService.Order order = new PacketService.Order(PacketService.Copy.CHINESE, false);
    WholeFile.writeMakingFolders(
        folder.resolve("packet.pdf"), packets.draw(assessment, order).pdf());
  }

  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory("menlou-tour");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      // the system clears its temporary folder some day
    }
  }
}
