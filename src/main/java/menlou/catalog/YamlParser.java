package menlou.catalog;

import java.util.Locale;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Parses YAML, keeping the lines. */
final class YamlParser {
  private YamlParser() {}

  /**
   * Parses one document; {@code file} is only used in complaints.
   *
   * @throws BrokenCatalog when it is no YAML, or nothing at all
   */
  static Yaml parse(String file, String content) {
    try {
      return tree(
          new Compose(settings(file, content))
              .composeString(content)
              .orElseThrow(() -> new BrokenCatalog(file, 0, "the file is empty")));
    } catch (ReaderException bad) {
      String before = content.substring(0, content.offsetByCodePoints(0, bad.getPosition()));
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      throw new BrokenCatalog(
          file, line, String.format(Locale.ROOT, "no text: U+%04X", bad.getCodePoint()));
    } catch (StackOverflowError deep) {
      throw new BrokenCatalog(file, 0, "nested too deeply");
    } catch (MarkedYamlEngineException bad) {
      int line = bad.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new BrokenCatalog(file, line, "not YAML: " + bad.getProblem());
    } catch (YamlEngineException bad) {
      throw new BrokenCatalog(file, 0, "not YAML: " + bad.getMessage());
    }
  }

  /**
   * Without references from place to place: a few of them can stand for millions of nodes. Read in
   * one piece, because the library stumbles over a rare character where two pieces meet.
   */
  private static LoadSettings settings(String file, String content) {
    return LoadSettings.builder()
        .setLabel(file)
        .setParseComments(false)
        .setMaxAliasesForCollections(0)
        .setBufferSize(content.length() + 2)
        .build();
  }

  private static Yaml tree(Node node) {
    int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    return switch (node) {
      case ScalarNode text -> new Yaml.Text(text.getValue(), text.isPlain(), line);
      case SequenceNode list ->
          new Yaml.Sequence(list.getValue().stream().map(YamlParser::tree).toList(), line);
      case MappingNode map ->
          new Yaml.Mapping(
              map.getValue().stream()
                  .map(pair -> new Yaml.Entry(tree(pair.getKeyNode()), tree(pair.getValueNode())))
                  .toList(),
              line);
      default -> throw new IllegalArgumentException("no such node: " + node);
    };
  }
}
