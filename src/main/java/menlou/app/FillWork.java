package menlou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
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
import menlou.packet.proof.Unproved;
import menlou.packet.type.Fonts;

/** Draws the packet of one case after another. Thread-safe. */
final class FillWork {
  /** The pictures of several cases this large would not fit into the memory at the same time. */
  private static final long LARGE = 8 << 20;

  private final ReentrantLock oneLarge = new ReentrantLock();
  private final Call call;
  private final FillOrder order;
  private final Packets packets;

  FillWork(Call call, FillOrder order) {
    this.call = call;
    this.order = order;
    Fonts fonts = new Fonts();
    // Parsing fonts and opening the edition take about as long; both at once take half.
    var _ = fonts.warmUp();
    this.packets = new Packets(fonts);
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
      requireOther(file, name);
      Exit exit =
          switch (new CaseInput(call.here()).read(name, call.edition())) {
            case CaseFileReading.Bad bad -> transcript.console().complain(name, bad);
            case CaseFileReading.Good good ->
                fill(name, transcript.console().noted(name, good), file, transcript.console());
          };
      return transcript.told(exit);
    } catch (Trouble trouble) {
      return transcript.told(transcript.console().complain(name, trouble));
    } catch (Unproved unproved) {
      return transcript.told(transcript.console().complain(name, unproved));
    } catch (RuntimeException bug) {
      // One bad case must not stop the others, not even by a mistake of ours.
      Map<String, String> details =
          Map.of("code", Bugs.record(bug), "log", LogFile.in(call.here().home()).toString());
      transcript.console().complain(name + ": " + call.console().words().get("bug", details));
      return transcript.told(Exit.REFUSED);
    } catch (OutOfMemoryError full) {
      return transcript.told(transcript.console().complain(name, Cli.noMemory(full)));
    } finally {
      if (large) {
        oneLarge.unlock();
      }
    }
  }

  /** What is read must still be there afterwards. */
  static void requireOther(Path output, String input) {
    Path read = CaseInput.path(input);
    Map<String, String> details = Map.of("file", output.toString());
    try {
      if (Files.exists(read) && Files.exists(output) && Files.isSameFile(read, output)) {
        throw new Trouble("file.is-input", details);
      }
    } catch (IOException refused) {
      throw new Trouble("file.write", details, refused);
    }
  }

  private static boolean isLarge(String name) {
    try {
      return Files.size(CaseInput.path(name)) > LARGE;
    } catch (IOException | Trouble unknown) {
      return false;
    }
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
    Map<Path, Packet> finished = drawn(facts, options, file);
    finished.values().forEach(Packet::mustBeSound);
    finished.forEach((path, packet) -> write(packet, path, console));
  }

  private Map<Path, Packet> drawn(Facts facts, PacketOptions options, Path file) {
    if (order.parallel()) {
      return Map.of(file, packets.parallel(facts, options));
    }
    Map<Path, Packet> drawn = new LinkedHashMap<>();
    if (!order.language().equals("en")) {
      drawn.put(file, packets.draw(facts, options));
    }
    if (!order.language().equals("zh")) {
      Path copy = order.language().equals("both") ? FillTargets.readingCopy(file) : file;
      drawn.put(copy, packets.draw(facts, options.in(Language.EN)));
    }
    return drawn;
  }

  private static void write(Packet packet, Path file, Console console) {
    WholeFile.writeMakingFolders(file, packet.bytes());
    console.say(
        "fill.written",
        Map.of("file", file.toString(), "pages", "" + packet.sheets().size(), "id", packet.id()));
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
