package menlou.app;

import java.util.Map;
import java.util.function.Supplier;
import menlou.draft.Trouble;
import menlou.packet.proof.Unproved;

/** One bad file must not stop the others: not by damage, nor by its size or a mistake of ours. */
record OneOfMany(Call call, Console console) {
  /** How the work on a file ended; what went wrong has been told. */
  Exit run(String name, Supplier<Exit> work) {
    try {
      return work.get();
    } catch (Trouble trouble) {
      return console.complain(name, trouble);
    } catch (Unproved unproved) {
      return console.complain(name, unproved);
    } catch (RuntimeException bug) {
      Map<String, String> details =
          Map.of("code", Bugs.record(bug), "log", LogFile.in(call.here().home()).toString());
      console.complain(name + ": " + console.words().get("bug", details));
      return Exit.REFUSED;
    } catch (OutOfMemoryError full) {
      return console.complain(name, Cli.noMemory(full));
    }
  }
}
