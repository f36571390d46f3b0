package menlou.app;

import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import menlou.catalog.Edition;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.CompanyTitle;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.Facts;
import menlou.store.SqliteDrafts;

/** The user's own drafts, and cases on their way in and out of them. */
final class DraftsAtHome {
  private DraftsAtHome() {}

  static SqliteDrafts open(Surroundings here, Supplier<Edition> edition) {
    return SqliteDrafts.open(here.home(), draft -> company(draft, edition, here), here.clock());
  }

  /** Most drafts on a new list have no name yet, and facts are not worked out for nothing. */
  private static String company(Draft draft, Supplier<Edition> edition, Surroundings here) {
    return CompanyTitle.isGiven(draft.answers())
        ? CompanyTitle.of(Facts.of(edition.get(), draft.answers(), here.today()), Language.ZH)
        : "";
  }

  /** The draft as a case file, with the pictures its answers name. */
  static CaseFile caseFile(Draft draft, DraftStore store, Edition edition) {
    SequencedMap<String, byte[]> pictures = new TreeMap<>();
    Set<String> named =
        draft.answers().all().entrySet().stream()
            .filter(
                answer ->
                    edition
                        .fields()
                        .find(answer.getKey().field())
                        .filter(field -> field.type() instanceof FieldType.Image)
                        .isPresent())
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    named.forEach(name -> store.attachment(name).ifPresent(bytes -> pictures.put(name, bytes)));
    return new CaseFile(draft, pictures);
  }

  /** Keeps the case's pictures and returns its draft, which is not kept yet. */
  static Draft unpack(CaseFile file, DraftStore store) {
    file.attachments().values().forEach(store::attach);
    return file.draft();
  }

  /** The same case under another id. */
  static Draft copy(Draft draft, DraftId id) {
    return new Draft(
        id, draft.title(), draft.edition(), draft.filing(), draft.answers(), draft.overrulings());
  }
}
