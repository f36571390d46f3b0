package menlou.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kind of answer a field holds. Adding one is code; everything else about a field is data. */
public sealed interface FieldType {
  /**
   * Free text in any script, up to {@code max} code points, typed in {@code lines} lines; {@code
   * chinese} says that the counter reads it, so that it is best given in Chinese.
   */
  record Text(int max, int lines, boolean chinese) implements FieldType {}

  /**
   * Text for official use: Chinese characters, and Latin letters and digits where {@code latin}.
   */
  record Chinese(int max, boolean latin) implements FieldType {}

  record Choice(String list) implements FieldType {}

  /** Several entries of a list, in the order chosen. */
  record Many(String list) implements FieldType {}

  record Day() implements FieldType {}

  record Cash() implements FieldType {}

  record Portion() implements FieldType {}

  record Whole(int min, int max) implements FieldType {}

  record YesNo() implements FieldType {}

  record Country() implements FieldType {}

  record Phone() implements FieldType {}

  record Email() implements FieldType {}

  record Postcode() implements FieldType {}

  record CreditCode() implements FieldType {}

  /**
   * The number of an identity document; {@code kind} names the sibling field that says which
   * document.
   */
  record DocumentNumber(String kind) implements FieldType {}

  /**
   * Two machine-readable lines; {@code fills} maps each thing read to the sibling field it is
   * offered to.
   */
  record MachineReadable(Map<String, String> fills) implements FieldType {}

  /** Points at a row of the list {@code to}, by row id. */
  record Reference(FieldPath to) implements FieldType {}

  /** An attached picture, named by its hash. */
  record Image() implements FieldType {}

  /** Fields that belong together; {@code shape} is the name of the shared shape they come from. */
  record Group(Optional<String> shape, List<Field> fields) implements FieldType {}

  /** A list of rows; {@code as} names one row in expressions, {@code title} says how to call it. */
  record Rows(String as, int min, int max, Expression title, List<Field> fields)
      implements FieldType {}

  /** The parts of a group or of a row; empty for everything else. */
  default List<Field> parts() {
    return switch (this) {
      case Group group -> group.fields();
      case Rows rows -> rows.fields();
      case Text _,
          Chinese _,
          Choice _,
          Many _,
          Day _,
          Cash _,
          Portion _,
          Whole _,
          YesNo _,
          Country _,
          Phone _,
          Email _,
          Postcode _,
          CreditCode _,
          DocumentNumber _,
          MachineReadable _,
          Reference _,
          Image _ ->
          List.of();
    };
  }

  /** Whether people answer it as one thing, rather than part by part. */
  default boolean isLeaf() {
    return !(this instanceof Group) && !(this instanceof Rows);
  }

  /** Whether an optional answer left open reads as the empty text in expressions. */
  default boolean isTextual() {
    return switch (this) {
      case Text _,
          Chinese _,
          Choice _,
          Country _,
          Phone _,
          Email _,
          Postcode _,
          CreditCode _,
          DocumentNumber _,
          MachineReadable _,
          Reference _,
          Image _ ->
          true;
      case Many _, Day _, Cash _, Portion _, Whole _, YesNo _, Group _, Rows _ -> false;
    };
  }
}
