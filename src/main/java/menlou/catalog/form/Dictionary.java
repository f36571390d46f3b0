package menlou.catalog.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import menlou.catalog.Template;
import menlou.catalog.YamlNode;

/**
 * English for the Chinese words printed on official forms. Remembers what it was asked for and did
 * not have. Confined to one thread while papers are read.
 */
final class Dictionary {
  private static final String SPACES = "[\\s\\u3000]+";

  private final Map<String, String> english;
  private final Set<String> missing = new TreeSet<>();

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

  /** Translates what stands between the placeholders, line by line. */
  Template pieces(Template chinese) {
    List<Template.Run> runs = new ArrayList<>();
    for (Template.Run run : chinese.runs()) {
      runs.add(
          run instanceof Template.Run.Literal(String text)
              ? new Template.Run.Literal(lines(text))
              : run);
    }
    return new Template(runs);
  }

  private String lines(String text) {
    return String.join("\n", text.lines().map(this::piece).toList())
        + (text.endsWith("\n") ? "\n" : "");
  }

  /** Keeps the blanks around a piece as plain ones. */
  private String piece(String text) {
    String words = text.replaceAll("^" + SPACES, "").replaceAll(SPACES + "$", "");
    if (words.codePoints().noneMatch(Character::isIdeographic)) {
      return text;
    }
    String found = english.get(words);
    if (found == null) {
      missing.add(words);
      return text;
    }
    String before = text.startsWith(words) ? "" : " ";
    String after = text.endsWith(words) ? "" : "  ";
    return before + found + after;
  }

  /** Chinese words that stayed Chinese. */
  Set<String> missing() {
    return missing;
  }
}
