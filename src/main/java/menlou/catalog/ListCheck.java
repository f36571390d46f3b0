package menlou.catalog;

import java.util.HashSet;
import java.util.Set;

/** Finds lists an edition opens at each start although no field, formula or paper looks at them. */
final class ListCheck {
  /** Looked at by the program itself, wherever money is told or typed. */
  private static final String CURRENCIES = "currencies";

  private final Set<String> used = new HashSet<>(Set.of(CURRENCIES));

  private ListCheck(Set<String> namedInExpressions) {
    used.addAll(namedInExpressions);
  }

  /** To be run last, when every expression has been compiled. */
  static void of(Examination examination) {
    Edition edition = examination.edition();
    ListCheck check = new ListCheck(examination.usedLists());
    edition.fields().forEach(check::type);
    edition.lists().keySet().stream()
        .filter(list -> !check.used.contains(list))
        .forEach(
            list ->
                examination
                    .defects()
                    .add(
                        "catalog/editions/" + edition.id() + "/edition.yaml",
                        1,
                        "no field, formula or paper uses the list \"" + list + "\""));
  }

  private void type(Field field) {
    switch (field.type()) {
      case FieldType.Choice(String list) -> used.add(list);
      case FieldType.Many(String list) -> used.add(list);
      case FieldType.Country _ -> used.add("countries");
      default -> {}
    }
  }
}
