package menlou.catalog;

import java.util.ArrayList;
import java.util.List;

/** Trees of YAML as packed data. */
final class PackedYaml {
  private static final int QUOTED = 0;
  private static final int PLAIN = 1;
  private static final int SEQUENCE = 2;
  private static final int MAPPING = 3;

  private PackedYaml() {}

  static void write(Yaml tree, Packing out) {
    switch (tree) {
      case Yaml.Text(String value, boolean plain, int line) -> {
        head(plain ? PLAIN : QUOTED, line, out);
        out.text(value);
      }
      case Yaml.Sequence(List<Yaml> items, int line) -> {
        head(SEQUENCE, line, out);
        out.number(items.size());
        items.forEach(item -> write(item, out));
      }
      case Yaml.Mapping(List<Yaml.Entry> entries, int line) -> {
        head(MAPPING, line, out);
        out.number(entries.size());
        entries.forEach(
            entry -> {
              write(entry.key(), out);
              write(entry.value(), out);
            });
      }
    }
  }

  private static void head(int tag, int line, Packing out) {
    out.tag(tag);
    out.number(line);
  }

  static Yaml read(PackedData in) {
    int tag = in.tag();
    int line = in.number();
    return switch (tag) {
      case QUOTED, PLAIN -> new Yaml.Text(in.text(), tag == PLAIN, line);
      case SEQUENCE -> sequence(in, line);
      case MAPPING -> mapping(in, line);
      default -> throw new IllegalArgumentException("no such tree: " + tag);
    };
  }

  private static Yaml sequence(PackedData in, int line) {
    int size = in.number();
    List<Yaml> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read(in));
    }
    return new Yaml.Sequence(items, line);
  }

  private static Yaml mapping(PackedData in, int line) {
    int size = in.number();
    List<Yaml.Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new Yaml.Entry(read(in), read(in)));
    }
    return new Yaml.Mapping(entries, line);
  }
}
