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
    call.console().complain(call.console().words().get("window.no-display"));
    return Exit.REFUSED;
  }
}
