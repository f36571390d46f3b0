package menlou.catalog;

import java.util.Optional;

/** Finds the words of a field: its own, or those of the shape it comes from. */
public final class FieldWords {
  private FieldWords() {}

  /**
   * The words of one kind.
   *
   * @param kind label, hint, example or why
   */
  public static Optional<String> find(
      Edition edition, Language language, FieldPath path, String kind) {
    Texts texts = edition.texts(language);
    return texts
        .find("fields." + path + "." + kind)
        .or(() -> shared(edition, path).flatMap(name -> texts.find("fields." + name + "." + kind)));
  }

  /** The label, or the path itself when the catalog lacks one. */
  public static String label(Edition edition, Language language, FieldPath path) {
    return find(edition, language, path, "label").orElse(path.text());
  }

  /** The key of the words shared by all uses of the shape the field belongs to. */
  static Optional<String> shared(Edition edition, FieldPath path) {
    return path.parent()
        .flatMap(edition.fields()::find)
        .map(Field::type)
        .flatMap(type -> type instanceof FieldType.Group group ? group.shape() : Optional.empty())
        .map(shape -> "shape." + shape + "." + path.name());
  }
}
