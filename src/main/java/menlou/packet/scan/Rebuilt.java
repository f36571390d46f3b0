package menlou.packet.scan;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import menlou.catalog.Edition;
import menlou.draft.Answers;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.Overruling;
import menlou.draft.Path;
import menlou.packet.code.CodeReading;
import menlou.packet.code.PacketNumber;
import menlou.packet.code.PageCode;
import menlou.packet.code.PageRecord;
import menlou.packet.code.RestRecord;
import menlou.packet.code.UnreadableRecord;

/**
 * The case put together again.
 *
 * @param draft all that is known
 * @param proved whether it is exactly the one printed, pictures aside
 * @param remark what is wrong with the case as a whole
 */
record Rebuilt(Draft draft, boolean proved, Optional<Remark.Kind> remark) {
  /**
   * Puts a case together.
   *
   * @param records of the pages that could be read, by page
   * @param codes of all pages that can be trusted
   */
  static Rebuilt of(
      Choice choice, Edition edition, Map<Integer, PageRecord> records, List<PageCode> codes) {
    Map<Path, String> answers = new LinkedHashMap<>();
    records.values().forEach(record -> answers.putAll(record.answers()));
    try {
      Optional<RestRecord> rest = CodeReading.rest(codes);
      if (rest.isEmpty()) {
        return new Rebuilt(partial(choice, edition, answers), false, Optional.empty());
      }
      answers.putAll(rest.get().answers());
      return complete(choice, edition, answers, rest.get());
    } catch (UnreadableRecord _) {
      return new Rebuilt(
          partial(choice, edition, answers), false, Optional.of(Remark.Kind.ALTERED));
    }
  }

  private static Rebuilt complete(
      Choice choice, Edition edition, Map<Path, String> answers, RestRecord rest) {
    Map<String, Overruling> overrulings = new TreeMap<>();
    rest.overrulings().forEach(each -> overrulings.put(each.key(), each));
    Draft draft =
        new Draft(
            rest.id(),
            rest.title(),
            choice.print().edition(),
            rest.filing(),
            Answers.of(answers),
            new TreeMap<>(overrulings));
    boolean known = CaseFile.of(draft).written(edition).equals(draft);
    if (PacketNumber.of(draft).equals(choice.packet())) {
      return new Rebuilt(
          draft, known, known ? Optional.empty() : Optional.of(Remark.Kind.NEWER_PROGRAM));
    }
    return new Rebuilt(draft, false, Optional.empty());
  }

  /** Without what is printed nowhere; rows stand in the order they were met. */
  private static Draft partial(Choice choice, Edition edition, Map<Path, String> answers) {
    Map<Path, Set<String>> rows = new LinkedHashMap<>();
    for (Path path : answers.keySet()) {
      for (Optional<Path> row = path.enclosingRow();
          row.isPresent();
          row = row.flatMap(Path::parent).flatMap(Path::enclosingRow)) {
        rows.computeIfAbsent(row.get().parent().orElseThrow(), _ -> new LinkedHashSet<>())
            .add(row.get().rowId().orElseThrow());
      }
    }
    Map<Path, String> all = new TreeMap<>(answers);
    rows.forEach((list, ids) -> all.put(list, String.join(" ", ids)));
    byte[] name = choice.packet().toString().getBytes(StandardCharsets.UTF_8);
    return Draft.empty(
            new DraftId(UUID.nameUUIDFromBytes(name)),
            choice.print().edition(),
            edition.interview().filing())
        .withAnswers(Answers.of(all));
  }
}
