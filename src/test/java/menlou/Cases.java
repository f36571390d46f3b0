package menlou;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.YamlNode;
import menlou.catalog.form.Catalog;
import menlou.draft.Answers;
import menlou.draft.CaseFile;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.interview.Assessment;

/**
 * The cases tests share. A case is a bundled sample, or a sample (or nothing at all) with answers
 * changed, as written in {@code src/test/resources/cases/<name>.yaml}: {@code from}, {@code
 * answers} by path, where an empty text clears, and {@code overrules}.
 */
public final class Cases {
  public static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");

  /** The day on which all of them are looked at. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Path FOLDER = Path.of("src/test/resources/cases");

  private Cases() {}

  /** Names of the bundled samples, in the order they are offered. */
  public static List<String> samples() {
    return CatalogFiles.builtIn().yaml("samples/index.yaml").need("samples").items().stream()
        .map(sample -> sample.need("name").text())
        .toList();
  }

  /** Names of every case: the samples first, then the others by name. */
  public static List<String> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = new ArrayList<>(samples());
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".yaml"))
          .map(file -> file.substring(0, file.length() - ".yaml".length()))
          .sorted()
          .forEach(names::add);
      return List.copyOf(names);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Draft draft(String name) {
    return samples().contains(name) ? sample(name) : changed(name, yaml(name));
  }

  /** The case this one changes, if it changes one. */
  public static Optional<String> base(String name) {
    return samples().contains(name)
        ? Optional.empty()
        : yaml(name).find("from").map(YamlNode::text);
  }

  public static Assessment assess(Draft draft) {
    return Assessment.of(EDITION, draft, TODAY);
  }

  public static byte[] sampleBytes(String name) {
    try (InputStream in = Cases.class.getResourceAsStream("/samples/" + name + CaseFile.SUFFIX)) {
      if (in == null) {
        throw new IllegalArgumentException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Draft sample(String name) {
    return CaseFile.read(sampleBytes(name), EDITION).orTrouble(name).draft();
  }

  private static YamlNode yaml(String name) {
    try {
      return YamlNode.parse(name, Files.readString(FOLDER.resolve(name + ".yaml")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The case a node describes; {@code about} is for the reader of the file. */
  static Draft changed(String name, YamlNode node) {
    Draft base = node.find("from").map(from -> draft(from.text())).orElseGet(() -> empty(name));
    List<Change> changes = new ArrayList<>();
    node.find("answers")
        .map(YamlNode::entries)
        .orElse(Map.of())
        .forEach(
            (path, text) ->
                changes.add(base.answers().setting(new menlou.draft.Path(path), joined(text))));
    node.find("overrules").map(YamlNode::items).orElse(List.of()).stream()
        .map(overrule -> overrule(base, overrule))
        .forEach(changes::add);
    return base.with(changes);
  }

  private static Draft empty(String name) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Draft(
        new DraftId(id),
        name,
        EDITION.id(),
        EDITION.interview().filing(),
        Answers.NONE,
        new TreeMap<>());
  }

  private static String joined(YamlNode text) {
    return String.join(" ", text.texts());
  }

  private static Change overrule(Draft base, YamlNode node) {
    Optional<menlou.draft.Path> row =
        node.find("row").map(path -> new menlou.draft.Path(path.text()));
    return base.overriding(node.need("rule").text(), row, node.need("reason").text());
  }
}
