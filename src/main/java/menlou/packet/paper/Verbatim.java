package menlou.packet.paper;

import menlou.catalog.FieldType;
import menlou.draft.Datum;
import menlou.draft.Facts;
import menlou.draft.Path;

/**
 * Tells which of many rows a value was made from. A formula may read a whole list and use one row
 * of it; what is printed letter by letter gives it away.
 */
public final class Verbatim {
  private Verbatim() {}

  /**
   * Whether the words may come from the answer: not when it would stand in them as it was given,
   * but does not.
   *
   * @param words the value, as formulas see it
   */
  public static boolean mayTell(Facts facts, Path place, String words) {
    return !isLiteral(facts.edition().fields().at(place.field()).type())
        || !(facts.known(place).orElse(null) instanceof Datum.Word(String text))
        || words.contains(text);
  }

  private static boolean isLiteral(FieldType type) {
    return switch (type) {
      case FieldType.Text _,
          FieldType.Chinese _,
          FieldType.Phone _,
          FieldType.Email _,
          FieldType.Postcode _,
          FieldType.CreditCode _,
          FieldType.DocumentNumber _ ->
          true;
      case FieldType.Choice _,
          FieldType.Many _,
          FieldType.Day _,
          FieldType.Cash _,
          FieldType.Portion _,
          FieldType.Whole _,
          FieldType.YesNo _,
          FieldType.Country _,
          FieldType.MachineReadable _,
          FieldType.Reference _,
          FieldType.Image _,
          FieldType.Group _,
          FieldType.Rows _ ->
          false;
    };
  }
}
