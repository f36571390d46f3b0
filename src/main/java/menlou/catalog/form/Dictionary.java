package menlou.catalog.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import menlou.catalog.Template;
import menlou.catalog.YamlNode;

/** English for the Chinese words printed on official forms. Immutable. */
final class Dictionary {
  private static final String SPACES = "[\\s\\u3000]+";

  private final Map<String, String> english;

  Dictionary(Map<String, String> english) {
    this.english = Map.copyOf(english);
  }

  static Dictionary read(YamlNode file) {
    Map<String, String> english = new LinkedHashMap<>();
    file.entries().forEach((chinese, words) -> english.put(chinese, words.text()));
    return new Dictionary(english);
  }

  /** English for a whole template, placeholders included. */
  Optional<String> whole(String chinese) {
    return Optional.ofNullable(english.get(chinese));
  }

  /**
   * Translates what stands between the placeholders, line by line.
   *
   * @param missing is told of Chinese words that stay Chinese
   */
  Template pieces(Template chinese, Consumer<String> missing) {
    List<Template.Run> runs = new ArrayList<>();
    for (Template.Run run : chinese.runs()) {
      runs.add(
          run instanceof Template.Run.Literal(String text)
              ? new Template.Run.Literal(lines(text, missing))
              : run);
    }
    return new Template(runs);
  }

  private String lines(String text, Consumer<String> missing) {
    return String.join("\n", text.lines().map(line -> piece(line, missing)).toList())
        + (text.endsWith("\n") ? "\n" : "");
  }

  /** Keeps the blanks around a piece as plain ones. */
  private String piece(String text, Consumer<String> missing) {
    String words = text.replaceAll("^" + SPACES, "").replaceAll(SPACES + "$", "");
    if (words.codePoints().noneMatch(Character::isIdeographic)) {
      return text;
    }
    String found = english.get(words);
    if (found == null) {
      missing.accept(words);
      return text;
    }
    String before = text.startsWith(words) ? "" : " ";
    String after = text.endsWith(words) ? "" : "  ";
    return before + found + after;
  }
}
