package menlou.catalog;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the list of sources. */
final class SourceReader {
  private SourceReader() {}

  static Map<String, Source> read(YamlNode file, Defects defects) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (YamlNode item : file.need("sources").items()) {
      defects
          .attempt(() -> source(item))
          .ifPresent(
              source -> {
                if (sources.put(source.id(), source) != null) {
                  defects.add(item, "source \"" + source.id() + "\" stands here twice");
                }
              });
    }
    return sources;
  }

  private static Source source(YamlNode item) {
    item.allow("id", "title", "issuer", "number", "inForce", "confidence", "note", "address");
    return new Source(
        item.need("id").text(),
        both(item.need("title")),
        both(item.need("issuer")),
        item.find("number").map(YamlNode::text).orElse(""),
        item.find("inForce")
            .map(YamlNode::text)
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse),
        Source.Confidence.valueOf(item.need("confidence").text().toUpperCase(Locale.ROOT)),
        item.find("note").map(SourceReader::both).orElse(Map.of()));
  }

  private static Map<Language, String> both(YamlNode node) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Optional<YamlNode> text = node.find(language.code());
      words.put(
          language,
          text.orElseThrow(() -> node.broken("no words in \"" + language.code() + "\"")).text());
    }
    return words;
  }
}
