package menlou.app;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import menlou.draft.CaseFileLayout;
import menlou.draft.DraftStore;
import menlou.draft.DraftSummary;
import menlou.value.Excerpt;

/** Lists the user's drafts, or those in which some words occur. */
final class DraftsListCommand implements Command {
  @Override
  public String key() {
    return "drafts.list";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("words", "WORD", Many.ANY, false), Argument.flag("json", "--json"));
  }

  @Override
  public Exit run(Call call) {
    try (DraftStore store = DraftsAtHome.open(call.here(), call::edition)) {
      List<DraftSummary> found = store.search(String.join(" ", call.names()));
      if (call.has("--json")) {
        byte[] json =
            CaseFileLayout.bytes(
                Map.of("drafts", found.stream().map(DraftsListCommand::json).toList()));
        call.here().out().print(new String(json, StandardCharsets.UTF_8));
      } else {
        found.forEach(draft -> call.console().say(line(draft, call)));
        if (found.isEmpty()) {
          call.console().complain(call.console().words().get("drafts.list.none"));
        }
      }
      return Exit.FINE;
    }
  }

  private static String line(DraftSummary draft, Call call) {
    return draft.id()
        + "  "
        + draft.changed().atZone(call.here().clock().getZone()).toLocalDate()
        + "  "
        + List.of(draft.title(), draft.company()).stream()
            .filter(text -> !text.isBlank())
            .distinct()
            .map(DraftsListCommand::inOneLine)
            .reduce((one, other) -> one + " · " + other)
            .orElseGet(() -> call.console().words().get("drafts.list.untitled"));
  }

  /** Whatever the title holds, a draft is one line here. */
  private static String inOneLine(String text) {
    return Excerpt.of(text).replaceAll("\\R", " ");
  }

  private static Map<String, Object> json(DraftSummary draft) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", draft.id().toString());
    json.put("title", draft.title());
    json.put("company", draft.company());
    json.put("edition", draft.edition());
    json.put("created", draft.created().toString());
    json.put("changed", draft.changed().toString());
    json.put("answers", draft.answers());
    return json;
  }
}
