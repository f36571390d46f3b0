package menlou.draft;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group or row as expressions see it: a map from which whatever is not known is missing. */
final class KnownParts extends AbstractMap<String, Object> {
  private final FactNode node;

  KnownParts(FactNode node) {
    this.node = node;
  }

  /** The field behind a part, known or not. */
  Optional<FactNode> part(String name) {
    return Optional.ofNullable(node.parts().get(name));
  }

  private Optional<Object> find(Object name) {
    FactNode part = node.parts().get(name);
    if (part != null) {
      return part.value();
    }
    if (name.equals("id")) {
      return node.path().rowId().map(id -> id);
    }
    return name.equals("position") && node.position() > 0
        ? Optional.of((long) node.position())
        : Optional.empty();
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name != null && find(name).isPresent();
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    return name == null ? null : find(name).orElse(null);
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    Map<String, Object> known = new LinkedHashMap<>();
    node.parts().forEach((name, part) -> part.value().ifPresent(value -> known.put(name, value)));
    node.path().rowId().ifPresent(id -> known.put("id", id));
    return known.entrySet();
  }
}
