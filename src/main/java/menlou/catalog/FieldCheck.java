package menlou.catalog;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Checks each field: its expressions, the lists and fields it names, its sources and words. */
final class FieldCheck implements Consumer<Field> {
  private static final CelType TRUTH = SimpleType.BOOL;

  private final Examination examination;
  private final Edition edition;

  FieldCheck(Examination examination) {
    this.examination = examination;
    this.edition = examination.edition();
  }

  @Override
  public void accept(Field field) {
    field.when().ifPresent(when -> examination.typed(when, TRUTH));
    for (Requirement requirement : List.of(field.requirement(), field.personal())) {
      if (requirement instanceof Requirement.If(Expression condition)) {
        examination.typed(condition, TRUTH);
      }
    }
    field.rendering().ifPresent(foreign -> examination.typed(foreign, SimpleType.STRING));
    field.formula().ifPresent(formula -> examination.typed(formula, FactTypes.leaf(field.type())));
    examination.sources(field.sources(), field.file(), field.line());
    type(field);
    if (!field.isDerived() && field.type().isLeaf()) {
      words(field);
    }
  }

  private void type(Field field) {
    switch (field.type()) {
      case FieldType.Choice(String list) -> list(list, field);
      case FieldType.Many(String list) -> list(list, field);
      case FieldType.Country _ -> list("countries", field);
      case FieldType.Reference(FieldPath to) -> reference(to, field);
      case FieldType.DocumentNumber(String kind) -> {
        sibling(kind, field);
        personal(field);
      }
      case FieldType.MachineReadable(Map<String, String> fills) -> {
        fills.values().forEach(to -> sibling(to, field));
        personal(field);
      }
      case FieldType.Image _ -> personal(field);
      case FieldType.Rows rows -> examination.typed(rows.title(), SimpleType.STRING);
      case FieldType.Text _,
          FieldType.Chinese _,
          FieldType.Day _,
          FieldType.Cash _,
          FieldType.Portion _,
          FieldType.Whole _,
          FieldType.YesNo _,
          FieldType.Phone _,
          FieldType.Email _,
          FieldType.Postcode _,
          FieldType.CreditCode _,
          FieldType.Group _ -> {}
    }
  }

  private void words(Field field) {
    for (Language language : Language.values()) {
      for (String kind : List.of("label", "hint", "why")) {
        if (FieldWords.find(edition, language, field.path(), kind).isEmpty()) {
          examination.add(
              field,
              "no " + kind + " in text/" + language.code() + "/fields.yaml for " + field.path());
        }
      }
    }
  }

  private void list(String list, Field field) {
    if (!edition.lists().containsKey(list)) {
      examination.add(field, "no list \"" + list + "\"");
    }
  }

  private void reference(FieldPath to, Field field) {
    boolean rows =
        edition
            .fields()
            .find(to)
            .map(Field::type)
            .filter(FieldType.Rows.class::isInstance)
            .isPresent();
    if (!rows) {
      examination.add(field, "\"" + to + "\" is no list of rows");
    }
  }

  private void sibling(String name, Field field) {
    FieldPath path =
        field.path().parent().map(parent -> new FieldPath(parent + "." + name)).orElseThrow();
    if (edition.fields().find(path).isEmpty()) {
      examination.add(field, "no field \"" + path + "\"");
    }
  }

  /** What is copied from an identity document never belongs in a log. */
  private void personal(Field field) {
    if (!(field.personal() instanceof Requirement.Always)) {
      examination.add(field, field.path() + " comes from an identity document: personal: true");
    }
  }
}
