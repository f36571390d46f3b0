package menlou.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import menlou.draft.CaseFileSchema;

/** Prints the JSON Schema of case files. */
final class SchemaCommand implements Command {
  @Override
  public String key() {
    return "schema";
  }

  @Override
  public List<Argument> arguments() {
    return List.of();
  }

  @Override
  public Exit run(Call call) {
    call.here().out().print(new String(CaseFileSchema.of(call.edition()), StandardCharsets.UTF_8));
    return Exit.FINE;
  }
}
