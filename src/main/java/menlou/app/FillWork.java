package menlou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Redaction;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.interview.Assessment;
import menlou.packet.Packet;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.Print;

/** Draws the packet of one case after another. Thread-safe. */
final class FillWork {
  /** The pictures of several cases this large would not fit into the memory at the same time. */
  private static final long LARGE = 8 << 20;

  private final ReentrantLock oneLarge = new ReentrantLock();
  private final Call call;
  private final FillOrder order;
  private final InputFiles inputs;
  private final Packets packets;

  FillWork(Call call, FillOrder order) {
    this.call = call;
    this.order = order;
    this.inputs = new InputFiles(call.names());
    this.packets = call.packets();
  }

  /** What is to be said when it is this case's turn. */
  record Told(Exit exit, List<String> out, List<String> err) {}

  Told fill(String name, Path file) {
    Transcript transcript = new Transcript(call);
    boolean large = isLarge(name);
    if (large) {
      oneLarge.lock();
    }
    try {
      OneOfMany one = new OneOfMany(call, transcript.console());
      return transcript.told(one.run(name, () -> read(name, file, transcript.console())));
    } finally {
      if (large) {
        oneLarge.unlock();
      }
    }
  }

  /** The packet, and after it the reading copy. */
  private List<Path> packets(Path file) {
    return order.isBoth() ? List.of(file, FillTargets.readingCopy(file)) : List.of(file);
  }

  /** All that will be written. */
  private Stream<Path> targets(Path file) {
    return packets(file).stream()
        .flatMap(
            each -> order.proof() ? Stream.of(each, FillTargets.report(each)) : Stream.of(each));
  }

  private static boolean isLarge(String name) {
    try {
      return Files.size(CaseInput.path(name)) > LARGE;
    } catch (IOException | Trouble unknown) {
      return false;
    }
  }

  private Exit read(String name, Path file, Console console) {
    targets(file).forEach(inputs::requireOther);
    return switch (new CaseInput(call.here()).read(name, call.edition())) {
      case CaseFileReading.Bad bad -> console.complain(name, bad);
      case CaseFileReading.Good good -> fill(name, console.noted(name, good), file, console);
    };
  }

  private Exit fill(String name, CaseFile caseFile, Path file, Console console) {
    Assessment assessment =
        Assessment.of(call.edition(), caseFile.draft(), LocalDate.now(call.here().clock()));
    if (!assessment.isReady()) {
      CaseReport report = new CaseReport(call.edition(), call.here().language());
      report.lines(name, assessment, console.words()).forEach(console::complain);
      if (!order.draft()) {
        console.complain(console.words().get("fill.none", Map.of("case", name)));
        return Exit.NOT_READY;
      }
    }
    draw(assessment, caseFile, file, console);
    return assessment.isReady() ? Exit.FINE : Exit.NOT_READY;
  }

  private void draw(Assessment assessment, CaseFile caseFile, Path file, Console console) {
    Facts facts = assessment.facts();
    PacketOptions options =
        PacketOptions.forPrint(call.here().clock().instant(), assessment.findings(), caseFile)
            .stacked(order.stacking());
    if (order.redacted()) {
      String title = call.edition().texts(call.here().language()).get("packet.removed.title");
      Redaction redaction = Redaction.of(caseFile, facts, title);
      Draft left = redaction.caseFile().draft();
      facts = Facts.of(call.edition(), left.answers(), facts.today());
      options = options.shared(redaction);
    }
    if (order.draft()) {
      options = options.asDraft();
    }
    // Everything is drawn and proved before anything is written.
    List<Finished> finished = finished(facts, options, file);
    finished.forEach(each -> write(each, console));
  }

  private List<Finished> finished(Facts facts, PacketOptions options, Path file) {
    if (order.parallel()) {
      return List.of(finished(file, packets.parallel(facts, options), options));
    }
    List<Finished> finished = new ArrayList<>();
    if (!order.language().equals("en")) {
      finished.add(finished(file, packets.draw(facts, options), options));
    }
    if (!order.language().equals("zh")) {
      PacketOptions english = options.in(Language.EN);
      finished.add(finished(packets(file).getLast(), packets.draw(facts, english), english));
    }
    return finished;
  }

  /** A packet that passed its proof, with the report on it where one is wanted. */
  private record Finished(Path file, Packet packet, Optional<Print> report) {}

  private Finished finished(Path file, Packet packet, PacketOptions options) {
    packet.print().mustBeSound();
    Optional<Print> report =
        order.proof() ? Optional.of(packets.report(packet, options)) : Optional.empty();
    report.ifPresent(Print::mustBeSound);
    return new Finished(file, packet, report);
  }

  private static void write(Finished finished, Console console) {
    Packet packet = finished.packet();
    WholeFile.writeMakingFolders(finished.file(), packet.bytes());
    console.say(
        "fill.written",
        Map.of(
            "file",
            finished.file().toString(),
            "pages",
            "" + packet.sheets().size(),
            "id",
            packet.id()));
    finished
        .report()
        .ifPresent(
            report -> {
              Path beside = FillTargets.report(finished.file());
              WholeFile.writeMakingFolders(beside, report.bytes());
              console.say("fill.reported", Map.of("file", beside.toString()));
            });
  }

  /** Keeps what is said until its turn. */
  private static final class Transcript {
    private final List<String> out = new ArrayList<>();
    private final List<String> err = new ArrayList<>();
    private final Console console;

    Transcript(Call call) {
      console = new Console(call.console().words(), out::add, err::add);
    }

    Console console() {
      return console;
    }

    Told told(Exit exit) {
      return new Told(exit, out, err);
    }
  }
}
