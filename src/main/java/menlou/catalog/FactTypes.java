package menlou.catalog;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells CEL's type checker what fields there are, so that a slip in a rule is found with its
 * column.
 */
@SuppressWarnings("Immutable") // the fields of an edition never change
final class FactTypes implements CelTypeProvider {
  /** Money as an expression sees it: {@code micro} counts millionths of 万元. */
  static final StructType MONEY =
      struct("Money", ImmutableMap.of("micro", SimpleType.INT, "currency", SimpleType.STRING));

  private final ImmutableMap<String, CelType> structs;

  FactTypes(Fields fields) {
    Map<String, CelType> found = new LinkedHashMap<>();
    found.put(MONEY.name(), MONEY);
    fields.forEach(
        field -> {
          if (!field.type().isLeaf()) {
            found.put(structName(field.path()), struct(field));
          }
        });
    structs = ImmutableMap.copyOf(found);
  }

  /** The type a whole field has. */
  CelType of(Field field) {
    return field.type() instanceof FieldType.Rows ? ListType.create(one(field)) : one(field);
  }

  /** The type of the field, or of one row of it. */
  CelType one(Field field) {
    return field.type().isLeaf() ? leaf(field.type()) : structType(structName(field.path()));
  }

  /** The type of an answer. */
  static CelType leaf(FieldType type) {
    return switch (type) {
      case FieldType.Group _, FieldType.Rows _ ->
          throw new IllegalArgumentException("not an answer: " + type);
      case FieldType.Many _ -> ListType.create(SimpleType.STRING);
      case FieldType.Cash _ -> MONEY;
      case FieldType.Portion _ -> SimpleType.DOUBLE;
      case FieldType.Whole _ -> SimpleType.INT;
      case FieldType.YesNo _ -> SimpleType.BOOL;
      case FieldType.Text _,
          FieldType.Chinese _,
          FieldType.Choice _,
          FieldType.Day _,
          FieldType.Country _,
          FieldType.Phone _,
          FieldType.Email _,
          FieldType.Postcode _,
          FieldType.CreditCode _,
          FieldType.DocumentNumber _,
          FieldType.MachineReadable _,
          FieldType.Reference _,
          FieldType.Image _ ->
          SimpleType.STRING;
    };
  }

  /** Free of dots: CEL would take a dotted type name for the field itself. */
  private static String structName(FieldPath path) {
    return "of_" + path.text().replace('.', '_');
  }

  private CelType structType(String name) {
    return Optional.ofNullable(structs.get(name)).orElseThrow();
  }

  private StructType struct(Field composite) {
    ImmutableMap.Builder<String, Field> parts = ImmutableMap.builder();
    composite.type().parts().forEach(part -> parts.put(part.name(), part));
    ImmutableMap<String, Field> byName = parts.buildKeepingLast();
    boolean row = composite.type() instanceof FieldType.Rows;
    ImmutableSet.Builder<String> names = ImmutableSet.<String>builder().addAll(byName.keySet());
    if (row) {
      names.add("id", "position");
    }
    // Types of parts are looked up late: structs refer to each other.
    return StructType.create(
        structName(composite.path()),
        names.build(),
        name ->
            switch (name) {
              case "id" -> Optional.of(SimpleType.STRING);
              case "position" -> Optional.of(SimpleType.INT);
              case String other -> Optional.ofNullable(byName.get(other)).map(this::of);
            });
  }

  private static StructType struct(String name, ImmutableMap<String, CelType> members) {
    return StructType.create(
        name, members.keySet(), member -> Optional.ofNullable(members.get(member)));
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.copyOf(structs.values());
  }

  @Override
  public Optional<CelType> findType(String name) {
    return Optional.ofNullable(structs.get(name));
  }
}
