package menlou.catalog;

import java.util.List;

/** What a YAML document is made of, with the 1-based line where each part begins. */
sealed interface Yaml {
  int line();

  /** {@code plain} when written without quotes. */
  record Text(String value, boolean plain, int line) implements Yaml {}

  record Sequence(List<Yaml> items, int line) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** In file order; a key may wrongly stand there twice. */
  record Mapping(List<Entry> entries, int line) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Entry(Yaml key, Yaml value) {}
}
