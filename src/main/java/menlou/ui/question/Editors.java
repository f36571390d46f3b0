package menlou.ui.question;

import java.util.List;
import java.util.Optional;
import menlou.catalog.CodeList;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;

/** The editor for each type of field. */
public final class Editors {
  /** Up to this many choices are shown all at once. */
  private static final int FEW = 7;

  private Editors() {}

  /** An editor that already shows the answer and follows it. */
  public static Editor of(FieldModel model, EditorKit kit) {
    Editor editor = made(model, kit);
    model.whileOpen(model.textProperty().subscribe(editor::show));
    return editor;
  }

  private static Editor made(FieldModel model, EditorKit kit) {
    return switch (model.field().type()) {
      case FieldType.Text(int max, int lines, boolean _) ->
          new TextEditor(model, kit, lines, Width.forLength(max));
      case FieldType.Chinese(int max, _) -> chinese(model, kit, max);
      case FieldType.Choice(String list) -> choice(model, kit, kit.entries(list));
      case FieldType.Many(String list) -> new ManyEditor(model, kit, kit.entries(list));
      case FieldType.Day _ -> new DateEditor(model, kit);
      case FieldType.Cash _ -> new MoneyEditor(model, kit);
      case FieldType.Portion _ -> unit(model, kit, Word.EDITOR_PERCENT);
      case FieldType.Whole _ -> new TextEditor(model, kit, 1, Width.TINY, "amount");
      case FieldType.YesNo _ -> new YesNoEditor(model, kit);
      case FieldType.Country _ -> new LookupEditor(model, kit, kit.entries("countries"));
      case FieldType.Phone _ -> new TextEditor(model, kit, 1, Width.SHORT);
      case FieldType.Email _ -> new TextEditor(model, kit, 1, Width.MIDDLE);
      case FieldType.Postcode _ -> new TextEditor(model, kit, 1, Width.TINY, "code");
      case FieldType.CreditCode _, FieldType.DocumentNumber _ ->
          new TextEditor(model, kit, 1, Width.SHORT, "code");
      case FieldType.MachineReadable lines -> new MachineReadableEditor(model, kit, lines);
      case FieldType.Reference reference -> new ReferenceEditor(model, kit, reference);
      case FieldType.Image _ -> new ImageEditor(model, kit);
      case FieldType.Group _, FieldType.Rows _ ->
          throw new IllegalArgumentException("asked part by part: " + model.path());
    };
  }

  private static Editor unit(FieldModel model, EditorKit kit, Word unit) {
    return new UnitEditor(
        new TextEditor(model, kit, 1, Width.TINY, "amount"), kit.kit().label(unit, "unit"));
  }

  private static Editor choice(FieldModel model, EditorKit kit, List<CodeList.Entry> entries) {
    if (entries.size() > FEW) {
      return new LookupEditor(model, kit, entries);
    }
    return kit.compact()
        ? new ChoiceEditor(model, kit, entries)
        : new RadioEditor(model, kit, entries);
  }

  /** Official text; the parts of an address in Beijing come with pick-lists. */
  private static Editor chinese(FieldModel model, EditorKit kit, int max) {
    if (isPartOf("address", model, kit.kit())) {
      String name = model.field().name();
      if (name.equals("district")) {
        return new SuggestEditor(model, kit, () -> Places.districts(model, kit));
      }
      if (name.equals("subdistrict")) {
        return new SuggestEditor(model, kit, () -> Places.subdistricts(model, kit));
      }
    }
    return new TextEditor(model, kit, max > 100 ? 3 : 1, Width.forLength(max), "chinese");
  }

  /** Whether the field belongs to a group of this shape. */
  static boolean isPartOf(String shape, FieldModel model, Kit kit) {
    return model
        .path()
        .field()
        .parent()
        .flatMap(kit.words().edition().fields()::find)
        .map(Field::type)
        .flatMap(type -> type instanceof FieldType.Group group ? group.shape() : Optional.empty())
        .filter(shape::equals)
        .isPresent();
  }
}
