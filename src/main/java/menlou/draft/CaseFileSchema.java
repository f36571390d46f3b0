package menlou.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import menlou.catalog.CodeList;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.FieldWords;
import menlou.catalog.Language;

/**
 * Describes case files of an edition as a JSON Schema (2020-12). It accepts every case the program
 * writes, so answers are texts of any content; what they should be is told beside them, and codes
 * are offered to editors that complete them.
 */
public final class CaseFileSchema {
  /** Longer lists are described in words only; an editor would not offer them anyway. */
  private static final int MOST_CODES = 80;

  private final Edition edition;
  private final Map<String, Object> definitions = new TreeMap<>();

  private CaseFileSchema(Edition edition) {
    this.edition = edition;
  }

  /** UTF-8, laid out as case files are. */
  public static byte[] of(Edition edition) {
    return CaseFileLayout.bytes(new CaseFileSchema(edition).schema());
  }

  private Map<String, Object> schema() {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("schema", Map.of("const", CaseFile.SCHEMA));
    head.put("version", Map.of("const", CaseFile.VERSION));
    head.put("edition", Map.of("const", edition.id()));
    head.put("filing", Map.of("const", edition.interview().filing()));
    head.put("id", ordered("type", "string", "format", "uuid"));
    head.put("title", Map.of("type", "string"));
    head.put("answers", object(edition.fields().modules()));
    head.put("overrides", ordered("type", "array", "items", override()));
    head.put("attachments", attachments());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:" + CaseFile.SCHEMA + ":" + CaseFile.VERSION + ":" + edition.id());
    schema.put("title", "Menlou case, edition " + edition.id());
    schema.put("type", "object");
    schema.put("properties", head);
    schema.put("required", List.of("answers"));
    schema.put("patternProperties", comments());
    schema.put("additionalProperties", false);
    schema.put("$defs", definitions);
    return schema;
  }

  /** Names that begin so are for people and are passed over. */
  private static Map<String, Object> comments() {
    return Map.of("^[$_]", true);
  }

  private static Map<String, Object> ordered(
      String name, Object value, String otherName, Object otherValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, value);
    map.put(otherName, otherValue);
    return map;
  }

  private static Map<String, Object> override() {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (String name : List.of("rule", "row", "reason")) {
      parts.put(name, Map.of("type", "string"));
    }
    Map<String, Object> override = ordered("type", "object", "properties", parts);
    override.put("required", List.of("rule", "reason"));
    return override;
  }

  private static Map<String, Object> attachments() {
    Map<String, Object> bytes = ordered("type", "string", "contentEncoding", "base64");
    Map<String, Object> attachments =
        ordered("type", "object", "patternProperties", Map.of("^sha256-[0-9a-f]{64}$", bytes));
    attachments.put("additionalProperties", false);
    return attachments;
  }

  private Map<String, Object> object(List<Field> fields) {
    Map<String, Object> parts = new LinkedHashMap<>();
    fields.stream()
        .filter(field -> !field.isDerived())
        .forEach(field -> parts.put(field.name(), field(field)));
    Map<String, Object> object = ordered("type", "object", "properties", parts);
    object.put("patternProperties", comments());
    return object;
  }

  private Map<String, Object> row(List<Field> fields) {
    Map<String, Object> row = new LinkedHashMap<>(object(fields));
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("id", ordered("type", "string", "pattern", "^[a-z0-9]+$"));
    ((Map<?, ?>) row.getOrDefault("properties", Map.of()))
        .forEach((name, part) -> parts.put((String) name, part));
    row.put("properties", parts);
    return row;
  }

  private Map<String, Object> field(Field field) {
    return switch (field.type()) {
      case FieldType.Rows rows -> ordered("type", "array", "items", row(rows.fields()));
      case FieldType.Group group -> group(group);
      case FieldType type -> leaf(field, type);
    };
  }

  private Map<String, Object> group(FieldType.Group group) {
    if (group.shape().isEmpty()) {
      return object(group.fields());
    }
    String name = "shape-" + group.shape().get();
    if (!definitions.containsKey(name)) {
      definitions.put(name, object(group.fields()));
    }
    return reference(name);
  }

  private static Map<String, Object> reference(String name) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/$defs/" + name);
    return reference;
  }

  private Map<String, Object> leaf(Field field, FieldType type) {
    Map<String, Object> leaf =
        switch (type) {
          case FieldType.Choice(String list) -> code(list);
          case FieldType.Many(String list) -> many(list);
          case FieldType.Country _ -> code("countries");
          default -> reference("answer");
        };
    definitions.putIfAbsent(
        "answer", Map.of("type", List.of("string", "number", "boolean", "null")));
    leaf.put("title", FieldWords.label(edition, Language.EN, field.path()));
    leaf.put("description", kind(type));
    return leaf;
  }

  private Map<String, Object> code(String list) {
    List<String> codes =
        edition.lists().containsKey(list)
            ? edition.list(list).all().stream().map(CodeList.Entry::id).toList()
            : List.of();
    if (codes.isEmpty() || codes.size() > MOST_CODES) {
      return reference("answer");
    }
    String name = "list-" + list;
    Map<String, Object> any = reference("answer");
    definitions.putIfAbsent(name, Map.of("anyOf", List.of(Map.of("enum", codes), any)));
    return reference(name);
  }

  private Map<String, Object> many(String list) {
    List<Object> shapes = new ArrayList<>();
    shapes.add(ordered("type", "array", "items", code(list)));
    shapes.add(reference("answer"));
    Map<String, Object> many = new LinkedHashMap<>();
    many.put("anyOf", shapes);
    return many;
  }

  private static String kind(FieldType type) {
    return switch (type) {
      case FieldType.Text(int max, int _, boolean _) -> "Text, at most " + max + " characters";
      case FieldType.Chinese(int max, boolean latin) ->
          "Chinese text" + (latin ? " (Latin allowed)" : "") + ", at most " + max + " characters";
      case FieldType.Choice(String list) -> "One code of the list " + list;
      case FieldType.Many(String list) -> "Codes of the list " + list + ", blanks between";
      case FieldType.Day _ -> "Date, such as 2027-03-01";
      case FieldType.Cash _ -> "Amount in 10,000 of a currency, such as 300 USD";
      case FieldType.Portion _ -> "Percent, such as 25.5";
      case FieldType.Whole(int min, int max) -> "Whole number from " + min + " to " + max;
      case FieldType.YesNo _ -> "yes or no";
      case FieldType.Country _ -> "Country or region by its two letters (ISO 3166-1)";
      case FieldType.Phone _ -> "Telephone number, with country code unless Chinese";
      case FieldType.Email _ -> "E-mail address";
      case FieldType.Postcode _ -> "Chinese postcode, six digits";
      case FieldType.CreditCode _ -> "Unified social credit code, 18 characters";
      case FieldType.DocumentNumber(String sibling) ->
          "Number of the identity document chosen under " + sibling;
      case FieldType.MachineReadable _ -> "The two machine-readable lines of a passport";
      case FieldType.Reference(var to) -> "The id of a row of " + to;
      case FieldType.Image _ -> "The name of a picture among the attachments";
      case FieldType.Group _, FieldType.Rows _ -> "";
    };
  }
}
