package menlou.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import menlou.app.Commands;
import menlou.catalog.BrokenCatalog;
import menlou.catalog.Edition;
import menlou.catalog.form.BlankMap;
import menlou.catalog.form.BlankMapReader;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Facts;
import menlou.draft.Trouble;
import menlou.packet.Inspection;
import menlou.packet.Packets;
import menlou.packet.bind.Attachment;
import menlou.packet.blank.Blanks;
import menlou.packet.blank.FoundBoxes;
import menlou.packet.blank.MapText;
import menlou.packet.read.ReadFile;

/** Everything that takes a file somebody handed in. */
final class Targets {
  private static final Instant DAY = Instant.parse("2026-11-23T02:00:00Z");

  /** A packet drawn anew and compared costs as much as a hundred others. */
  private static final int PROVED = 20;

  private final Commands commands;
  private final Edition edition;
  private final Inspection inspection;
  private final Blanks blanks;
  private final Path folder;
  private final Facts facts;
  private final byte[] blank;

  Targets(Edition edition, Packets packets, Blanks blanks, Material material, Path folder) {
    this.edition = edition;
    this.inspection = new Inspection(packets, edition);
    this.blanks = blanks;
    this.folder = folder;
    this.commands = new Commands(edition, folder.resolve("home"));
    this.blank = material.files().getOrDefault(Kind.BLANK, List.of()).getFirst();
    byte[] json = material.files().getOrDefault(Kind.CASE, List.of()).getFirst();
    this.facts =
        CaseFile.read(json, edition) instanceof CaseFileReading.Good(CaseFile file, var _)
            ? Facts.of(edition, file.draft().answers(), LocalDate.of(2026, 11, 23))
            : Facts.of(edition, menlou.draft.Answers.of(Map.of()), LocalDate.of(2026, 11, 23));
  }

  /** Those for a file of a kind, by name. */
  SequencedMap<String, Target> of(Kind kind, Chance chance) {
    SequencedMap<String, Target> all = new LinkedHashMap<>();
    switch (kind) {
      case CASE -> all.put("check", file -> command(file, "in.menlou.json", "check", "IN"));
      case PACKET -> {
        all.put("open", file -> command(file, "in.pdf", "open", "IN", "-o", "OUT"));
        all.put("read", file -> planned("packet", () -> ReadFile.ofOthers(file).pages().size()));
        if (chance.below(PROVED) == 0) {
          all.put("prove", file -> planned("packet", () -> inspection.of(file).isPresent()));
        }
      }
      case BLANK -> {
        all.put("form map", file -> planned("blank", () -> mapped(file)));
        if (chance.inHundred(30)) {
          all.put("form fill", file -> planned("blank", () -> filled(file)));
        }
      }
      case MAP -> all.put("map", file -> planned("blank", () -> filledBy(file)));
      case PICTURE ->
          all.put("scan picture", file -> command(file, "in.png", "scan", "IN", "-o", "OUT"));
      case SCANS -> all.put("scan pdf", file -> command(file, "in.pdf", "scan", "IN", "-o", "OUT"));
    }
    return all;
  }

  @FunctionalInterface
  private interface Work {
    Object run() throws IOException;
  }

  private static String planned(String kind, Work work) throws IOException {
    try {
      return "fine " + (work.run() instanceof Boolean yes && !yes ? "empty" : "");
    } catch (Trouble trouble) {
      if (trouble.getCause() instanceof OutOfMemoryError) {
        throw new Target.Broken("memory is full: " + trouble.code());
      }
      if (!trouble.code().startsWith(kind + ".")) {
        throw new Target.Broken("trouble of another kind: " + trouble.code());
      }
      return trouble.code();
    } catch (BrokenCatalog broken) {
      return "broken map";
    }
  }

  private int mapped(byte[] file) {
    FoundBoxes found = blanks.find(file);
    blanks.stamped(file, found, DAY);
    return MapText.of("b.pdf", found, "x").length();
  }

  private int filled(byte[] file) {
    String map =
        MapText.of("b.pdf", blanks.find(blank), "x")
            .replace(Attachment.fingerprint(blank), Attachment.fingerprint(file))
            .replaceFirst("value: ''", "value: '{company.name}'");
    BlankMap boxes = BlankMapReader.read("map.yaml", map, edition);
    return blanks.fill(file, boxes, facts, true, DAY).bytes().length;
  }

  private int filledBy(byte[] map) {
    BlankMap boxes =
        BlankMapReader.read("map.yaml", new String(map, StandardCharsets.UTF_8), edition);
    return blanks.fill(blank, boxes, facts, true, DAY).bytes().length;
  }

  /** Types a command, and looks whether it left alone what is none of its business. */
  private String command(byte[] file, String name, String... words) throws IOException {
    Path room = Files.createTempDirectory(folder, "room");
    Path in = Files.write(room.resolve(name), file);
    Path mine = Files.writeString(room.resolve("mine.docx"), "years of work");
    Path out = room.resolve("out.json");
    List<String> typed = new ArrayList<>();
    for (String word : words) {
      typed.add(word.equals("IN") ? in.toString() : word.equals("OUT") ? out.toString() : word);
    }
    try {
      Commands.Said said = commands.run(typed.toArray(String[]::new));
      if (said.text().contains("M-") && said.text().contains("menlou.log")) {
        throw new Target.Broken("a mistake of ours: " + said.text());
      }
      if (said.text().contains("not enough memory")) {
        throw new Target.Broken("memory is full");
      }
      requireUntouched(in, file, mine, out, said.exit(), words[0]);
      return words[0] + " " + said.exit();
    } finally {
      for (Path each : List.of(in, mine, out)) {
        Files.deleteIfExists(each);
      }
      Files.delete(room);
    }
  }

  private static void requireUntouched(
      Path in, byte[] file, Path mine, Path out, int exit, String command) throws IOException {
    if (!java.util.Arrays.equals(Files.readAllBytes(in), file)
        || !Files.readString(mine).equals("years of work")) {
      throw new Target.Broken("a file was changed");
    }
    if (exit > 1 && Files.exists(out)) {
      throw new Target.Broken("refused, and written all the same");
    }
    if (command.equals("check") && Files.exists(out)) {
      throw new Target.Broken("written where nothing should be");
    }
  }
}
