package menlou.app;

import java.util.List;

/** Walks through the window without a display. */
final class TourCommand implements Command {
  @Override
  public String key() {
    return "tour";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.option("output", "DIR", "-o", "--output").must());
  }

  @Override
  public Exit run(Call call) {
    return new TourWork(call.here(), call.console(), call::edition)
        .run(CaseInput.path(call.value("-o").orElseThrow()));
  }
}
