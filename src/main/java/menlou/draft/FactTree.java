package menlou.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.term.Memory;

/** All fields of one draft by module, with what they are worked out from. */
final class FactTree {
  private final Answers answers;
  private final LocalDate today;
  private final Reading reading;
  private final Map<FieldPath, Set<String>> rows = new HashMap<>();
  private final Memory memory = new Memory();
  private final Map<String, FactNode> modules = new LinkedHashMap<>();

  FactTree(Edition edition, Answers answers, LocalDate today) {
    this.answers = answers;
    this.today = today;
    this.reading = new Reading(edition.lists(), today);
    for (Field module : edition.fields().modules()) {
      modules.put(
          module.name(), new FactNode(this, module, new Path(module.name()), Optional.empty(), 0));
    }
    modules.values().forEach(FactNode::settle);
  }

  Answers answers() {
    return answers;
  }

  LocalDate today() {
    return today;
  }

  Reading reading() {
    return reading;
  }

  Memory memory() {
    return memory;
  }

  Map<String, FactNode> modules() {
    return modules;
  }

  Optional<FactNode> module(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  /** References go to top-level lists. */
  boolean hasRow(FieldPath list, String id) {
    return rows.computeIfAbsent(list, each -> Set.copyOf(answers.rows(new Path(each.text()))))
        .contains(id);
  }
}
