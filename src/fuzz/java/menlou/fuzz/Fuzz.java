package menlou.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import menlou.packet.Packets;
import menlou.packet.blank.Blanks;
import menlou.packet.type.Fonts;

/**
 * Feeds spoilt files to everything that takes one. The same seed gives the same files, whatever the
 * number of hands. What is bad is kept, as small as it gets, beside the report.
 */
final class Fuzz {
  /** One hanging file must not hold up the others for ever. */
  private static final long LONGEST_SECONDS = 60;

  /** Cases invented, written, read and written again. */
  private static final int ROUND_TRIPS = 10_000;

  private final long seed;
  private final Edition edition;
  private final Material material;
  private final Targets targets;
  private final Report report = new Report();
  private final Path kept;
  private final AtomicLong next;
  private final long end;

  private Fuzz(long seed, long first, long end, Path folder) throws IOException {
    this.edition = Catalog.open(CatalogFiles.builtIn(), "2026-05");
    Fonts fonts = new Fonts();
    Packets packets = new Packets(fonts);
    Blanks blanks = new Blanks(fonts);
    this.seed = seed;
    this.material = new Seeds(edition, packets, blanks).material();
    this.kept = Files.createDirectories(folder.resolve("fuzz-bad"));
    Path rooms = Files.createDirectories(folder.resolve("fuzz-rooms"));
    this.targets = new Targets(edition, packets, blanks, material, rooms);
    this.next = new AtomicLong(first);
    this.end = end;
  }

  /**
   * Runs.
   *
   * @param args how many files, the seed, the number of the first file, the folder for the report
   */
  public static void main(String[] args) throws Exception {
    long files = Long.parseLong(args[0]);
    long first = Long.parseLong(args[2]);
    Path folder = Path.of(args[3]);
    long begin = System.nanoTime();
    Fuzz fuzz = new Fuzz(Long.parseLong(args[1]), first, first + files, folder);
    RoundTrips.of(fuzz.edition, ROUND_TRIPS, first).forEach(fuzz.report::add);
    Path written = folder.resolve("fuzz.txt");
    fuzz.run(Integer.getInteger("fuzz.hands", 1), written);
    String headline =
        "%d files from %d, seed %s, %d s, heap at most %d MB"
            .formatted(
                files,
                first,
                args[1],
                (System.nanoTime() - begin) / 1_000_000_000,
                Runtime.getRuntime().maxMemory() >> 20);
    fuzz.report.write(written, headline);
    System.out.println(fuzz.report.text(headline));
    System.exit(fuzz.report.isClean() ? 0 : 1);
  }

  private void run(int hands, Path unfinished) throws InterruptedException, IOException {
    List<Hand> all = new ArrayList<>();
    for (int i = 0; i < hands; i++) {
      all.add(new Hand());
    }
    while (all.stream().anyMatch(Thread::isAlive)) {
      Thread.sleep(1_000);
      report.write(unfinished, "up to file " + next.get());
      for (Hand hand : List.copyOf(all)) {
        if (hand.hangs()) {
          report.add(hand.hanging());
          all.remove(hand);
          all.add(new Hand());
        }
      }
    }
  }

  /** Takes one file after the other. */
  private final class Hand extends Thread {
    private volatile long began;
    private volatile long file;
    private volatile String target = "";

    Hand() {
      setDaemon(true);
      start();
    }

    boolean hangs() {
      return Observer.millis(threadId()) - began > LONGEST_SECONDS * 1_000;
    }

    Observation hanging() {
      Throwable where = new Target.Broken("hangs");
      where.setStackTrace(getStackTrace());
      return new Observation(file, target, LONGEST_SECONDS * 1_000, "hangs", Optional.of(where));
    }

    @Override
    public void run() {
      for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
        Chance chance = Chance.of(seed, number);
        Material.Spoilt spoilt;
        try {
          spoilt = material.spoilt(chance);
        } catch (RuntimeException | OutOfMemoryError ours) {
          // A run that passes over files must not look like one that found nothing.
          report.add(new Observation(number, "spoiling", 0, "fault", Optional.of(ours)));
          continue;
        }
        for (Map.Entry<String, Target> each : targets.of(spoilt.kind(), chance).entrySet()) {
          file = number;
          target = each.getKey();
          began = Observer.millis(threadId());
          feed(number, each.getKey(), each.getValue(), spoilt.bytes());
        }
      }
    }

    private void feed(long number, String name, Target to, byte[] bytes) {
      Observation seen = Observer.of(number, name, to, bytes);
      if (report.add(seen)) {
        keep(number, name, to, seen, bytes);
      }
    }

    private void keep(long number, String name, Target to, Observation seen, byte[] bytes) {
      String stem = name.replace(' ', '-') + "-" + number;
      try {
        Files.write(kept.resolve(stem + ".whole"), bytes);
        began = Long.MAX_VALUE / 2;
        if (!seen.isSlow()) {
          Files.write(kept.resolve(stem), new Minimiser(name, to, seen).least(bytes));
        }
      } catch (IOException full) {
        System.err.println(full);
      }
    }
  }
}
