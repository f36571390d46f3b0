package menlou.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.draft.CaseFileReading;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.Trouble;

/** Takes cases into the user's drafts. A draft that is there already is never overwritten. */
final class DraftsImportCommand implements Command {
  @Override
  public String key() {
    return "drafts.import";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.words("case", "CASE", Many.ANY, true));
  }

  @Override
  public Exit run(Call call) {
    try (DraftStore store = DraftsAtHome.open(call.here(), call::edition)) {
      Exit exit = Exit.FINE;
      for (String name : call.names()) {
        exit = exit.and(take(call, store, name));
      }
      return exit;
    }
  }

  private static Exit take(Call call, DraftStore store, String name) {
    try {
      return switch (new CaseInput(call.here()).read(name, call.edition())) {
        case CaseFileReading.Bad bad -> call.console().complain(name, bad);
        case CaseFileReading.Good good -> {
          Draft draft = DraftsAtHome.unpack(call.console().noted(name, good), store);
          keep(call, store, name, draft);
          yield Exit.FINE;
        }
      };
    } catch (Trouble trouble) {
      return call.console().complain(name, trouble);
    }
  }

  private static void keep(Call call, DraftStore store, String name, Draft draft) {
    Optional<Draft> known = store.open(draft.id());
    if (known.filter(draft::equals).isPresent()) {
      say(call, "drafts.import.same", name, draft.id());
    } else if (known.isPresent()) {
      Draft copy = DraftsAtHome.copy(draft, DraftId.random());
      store.add(copy);
      say(call, "drafts.import.copied", name, copy.id());
    } else {
      store.add(draft);
      say(call, "drafts.import.kept", name, draft.id());
    }
  }

  private static void say(Call call, String key, String name, DraftId id) {
    call.console().say(key, Map.of("case", name, "id", id.toString()));
  }
}
