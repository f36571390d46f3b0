package menlou.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import menlou.catalog.CodeList;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;

/**
 * Invents cases over the fields of an edition: the same seed always invents the same cases. Most
 * answers are what their field asks for; how many are left open or are nonsense can be chosen.
 */
public final class RandomCases {
  private final Edition edition;
  private final RandomGenerator random;
  private final double open;
  private final double nonsense;

  private RandomCases(Edition edition, long seed, double open, double nonsense) {
    this.edition = edition;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.open = open;
    this.nonsense = nonsense;
  }

  /** Everything answered, everything plausible by its type; rules may still object. */
  public static RandomCases complete(Edition edition, long seed) {
    return new RandomCases(edition, seed, 0, 0);
  }

  /** Half done, and with some answers nobody should give. */
  public static RandomCases wild(Edition edition, long seed) {
    return new RandomCases(edition, seed, 0.4, 0.15);
  }

  public CaseFile nextFile() {
    SequencedMap<String, byte[]> pictures = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      byte[] picture = RandomPictures.png(random);
      pictures.put(CaseFileAttachments.name(picture), picture);
    }
    Draft draft = next();
    SequencedMap<String, Overruling> overrides = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Optional<Path> row =
          draft.answers().rows(new Path("owners")).stream()
              .findFirst()
              .filter(_ -> random.nextBoolean())
              .map(new Path("owners")::row);
      Overruling each = new Overruling("some.rule-" + i, row, "x" + RandomTexts.any(random));
      overrides.put(each.key(), each);
    }
    return new CaseFile(
        new Draft(
            draft.id(), draft.title(), draft.edition(), draft.filing(), draft.answers(), overrides),
        pictures);
  }

  public Draft next() {
    Map<Path, String> answers = new TreeMap<>();
    List<Field> modules = edition.fields().modules();
    // Lists first, because references point at their rows.
    modules.forEach(module -> rows(module, new Path(module.name()), answers));
    modules.forEach(module -> fill(module, new Path(module.name()), answers));
    return new Draft(
        new DraftId(new UUID(random.nextLong(), random.nextLong())),
        RandomTexts.any(random),
        edition.id(),
        edition.interview().filing(),
        Answers.of(answers),
        new TreeMap<>());
  }

  private void rows(Field field, Path path, Map<Path, String> answers) {
    if (field.type() instanceof FieldType.Rows rows) {
      List<String> ids = new ArrayList<>();
      int wanted = Math.max(rows.min(), random.nextInt(Math.min(rows.max(), 4) + 1));
      while (ids.size() < wanted) {
        String id = Long.toString(random.nextLong(36 * 36 * 36), 36);
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
      if (!ids.isEmpty()) {
        answers.put(path, String.join(" ", ids));
      }
      ids.forEach(
          id ->
              rows.fields().forEach(part -> rows(part, path.row(id).child(part.name()), answers)));
    } else {
      field.type().parts().forEach(part -> rows(part, path.child(part.name()), answers));
    }
  }

  private void fill(Field field, Path path, Map<Path, String> answers) {
    if (field.isDerived()) {
      return;
    }
    if (field.type() instanceof FieldType.Rows rows) {
      for (String id : Answers.of(answers).rows(path)) {
        rows.fields().forEach(part -> fill(part, path.row(id).child(part.name()), answers));
      }
    } else if (field.type() instanceof FieldType.Group group) {
      group.fields().forEach(part -> fill(part, path.child(part.name()), answers));
    } else if (random.nextDouble() >= open) {
      String text =
          random.nextDouble() < nonsense
              ? RandomTexts.any(random)
              : plausible(field.type(), path, answers);
      if (!text.isEmpty()) {
        answers.put(path, text);
      }
    }
  }

  private String plausible(FieldType type, Path path, Map<Path, String> answers) {
    return switch (type) {
      case FieldType.Text(int max, int _, boolean _) -> RandomTexts.latin(random, max);
      case FieldType.Chinese(int max, boolean _) -> RandomTexts.chinese(random, max);
      case FieldType.Choice(String list) -> code(list);
      case FieldType.Country _ -> code("countries");
      case FieldType.Many(String list) -> codes(list);
      case FieldType.Day _ ->
          LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-9000, 3000)).toString();
      case FieldType.Cash _ ->
          random.nextInt(1, 5000) + (random.nextBoolean() ? "" : ".25") + " USD";
      case FieldType.Portion _ -> Integer.toString(random.nextInt(1, 101));
      case FieldType.Whole(int min, int max) ->
          Long.toString(random.nextLong(min, Math.min(max, min + 500L) + 1));
      case FieldType.YesNo _ -> random.nextBoolean() ? "yes" : "no";
      case FieldType.Phone _ -> "+86 138" + digits(8);
      case FieldType.Email _ -> "someone" + random.nextInt(1000) + "@example.com";
      case FieldType.Postcode _ -> "1000" + digits(2);
      case FieldType.CreditCode _ -> RandomNumbers.creditCode(random);
      case FieldType.DocumentNumber(String kind) ->
          RandomNumbers.document(
              random,
              path.parent().map(group -> answers.getOrDefault(group.child(kind), "")).orElse(""));
      case FieldType.MachineReadable _ -> RandomNumbers.ICAO_SPECIMEN;
      case FieldType.Reference(FieldPath to) -> pick(Answers.of(answers).rows(new Path(to.text())));
      case FieldType.Image _ -> CaseFileAttachments.name(new byte[] {(byte) random.nextInt(3)});
      case FieldType.Group _, FieldType.Rows _ -> "";
    };
  }

  private String code(String list) {
    return Optional.ofNullable(edition.lists().get(list))
        .map(found -> pick(found.all().stream().map(CodeList.Entry::id).toList()))
        .orElse("x");
  }

  private String codes(String list) {
    StringBuilder codes = new StringBuilder(code(list));
    for (int i = random.nextInt(3); i > 0; i--) {
      codes.append(' ').append(code(list));
    }
    return codes.toString();
  }

  private String pick(List<String> from) {
    return from.isEmpty() ? "" : from.get(random.nextInt(from.size()));
  }

  private String digits(int count) {
    return RandomNumbers.digits(random, count);
  }
}
