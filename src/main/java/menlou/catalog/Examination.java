package menlou.catalog;

import dev.cel.common.types.CelType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all parts of the catalog check do alike: compile expressions, look up sources and words.
 * Confined to one thread.
 */
final class Examination {
  private final Edition edition;
  private final Defects defects = new Defects();
  private final Set<String> usedLists = new HashSet<>();

  Examination(Edition edition) {
    this.edition = edition;
  }

  Edition edition() {
    return edition;
  }

  Defects defects() {
    return defects;
  }

  void add(Field field, String message) {
    defects.add(field.file(), field.line(), message);
  }

  /** The type of the expression; empty when it does not compile, which is a defect found here. */
  Optional<CelType> compiles(Expression expression) {
    Optional<CelType> type = defects.attempt(expression::type);
    type.ifPresent(
        _ ->
            expression.codes().stream()
                .flatMap(use -> wrong(use).stream())
                .sorted()
                .forEach(
                    message ->
                        defects.add(
                            expression.file(),
                            expression.line(),
                            message + " (in \"" + expression.source() + "\")")));
    return type;
  }

  void typed(Expression expression, CelType wanted) {
    compiles(expression)
        .filter(type -> !wanted.isAssignableFrom(type))
        .ifPresent(
            type ->
                defects.add(
                    expression.file(),
                    expression.line(),
                    "\""
                        + expression.source()
                        + "\" is "
                        + type.name()
                        + ", not "
                        + wanted.name()));
  }

  /** The lists named by the expressions compiled so far. */
  Set<String> usedLists() {
    return usedLists;
  }

  private Optional<String> wrong(CodeUse use) {
    usedLists.add(use.list());
    CodeList list = edition.lists().get(use.list());
    if (list == null) {
      return Optional.of("no list \"" + use.list() + "\"");
    }
    List<String> column = list.all().stream().map(entry -> entry.column(use.column())).toList();
    if (column.stream().allMatch(String::isEmpty)) {
      return Optional.of("list \"" + use.list() + "\" has no column \"" + use.column() + "\"");
    }
    return use.value()
        .filter(value -> !value.isEmpty() && !column.contains(value))
        .map(
            value ->
                "no \""
                    + value
                    + "\" in column \""
                    + use.column()
                    + "\" of list \""
                    + use.list()
                    + "\"");
  }

  void sources(List<String> ids, String file, int line) {
    ids.stream()
        .filter(id -> !edition.sources().containsKey(id))
        .forEach(id -> defects.add(file, line, "no source \"" + id + "\""));
  }

  /** Complains at the place that needs the words, for every language that lacks them. */
  void words(String key, String file, int line) {
    for (Language language : Language.values()) {
      if (edition.texts(language).find(key).isEmpty()) {
        defects.add(file, line, "no words \"" + key + "\" in " + language.code());
      }
    }
  }
}
