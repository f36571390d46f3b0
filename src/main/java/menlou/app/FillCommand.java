package menlou.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import menlou.packet.Stacking;

/** Draws the packets of cases, several at a time, and tells of each in the order asked for. */
final class FillCommand implements Command {
  @Override
  public String key() {
    return "fill";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("case", "CASE", Many.ANY, true),
        Argument.option("output", "FILE|DIR", "-o", "--output").must(),
        Argument.option("lang", "zh|en|both|zh+en", "--lang"),
        Argument.flag("draft", "--draft"),
        Argument.flag("redacted", "--redacted"),
        Argument.flag("proof", "--proof"),
        Argument.flag("duplex", "--duplex"),
        Argument.flag("separators", "--separators"));
  }

  @Override
  public Exit run(Call call) {
    String language = call.value("--lang").orElse("zh");
    // A case named twice is drawn once: two hands on one file would be in each other's way.
    List<String> cases = call.names().stream().distinct().toList();
    FillOrder order =
        new FillOrder(
            language,
            call.has("--draft"),
            call.has("--redacted"),
            call.has("--proof"),
            new Stacking(call.has("--duplex"), call.has("--separators")));
    if (!order.isSensible()) {
      call.console().complain(call.console().words().get("fill.stacked-copy"));
      return Exit.UNUSABLE;
    }
    FillTargets targets = FillTargets.of(call.value("-o").orElseThrow(), cases, order);
    FillWork work = new FillWork(call, order);
    return all(call, cases, targets, work);
  }

  /** Only a few cases are under way at any time: a thousand must not fill the memory. */
  private static Exit all(Call call, List<String> cases, FillTargets targets, FillWork work) {
    int hands = Math.min(cases.size(), Runtime.getRuntime().availableProcessors());
    Exit exit = Exit.FINE;
    try (ExecutorService workers = Executors.newFixedThreadPool(hands)) {
      Deque<Future<FillWork.Told>> underWay = new ArrayDeque<>();
      for (String name : cases) {
        if (underWay.size() >= 2 * hands) {
          exit = exit.and(tell(call, underWay.removeFirst()));
        }
        Callable<FillWork.Told> one = () -> work.fill(name, targets.file(name));
        underWay.addLast(workers.submit(one));
      }
      while (!underWay.isEmpty()) {
        exit = exit.and(tell(call, underWay.removeFirst()));
      }
    }
    return exit;
  }

  private static Exit tell(Call call, Future<FillWork.Told> future) {
    try {
      FillWork.Told told = future.get();
      told.out().forEach(call.console()::say);
      told.err().forEach(call.console()::complain);
      return told.exit();
    } catch (ExecutionException bug) {
      throw new IllegalStateException(bug.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
