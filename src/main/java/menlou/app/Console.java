package menlou.app;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileProblem;
import menlou.draft.CaseFileReading;
import menlou.draft.Trouble;
import menlou.packet.proof.Unproved;

/**
 * Says things on the terminal in the user's language: results to {@code out}, the rest to {@code
 * err}.
 */
record Console(Words words, Consumer<String> out, Consumer<String> err) {
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  static Console of(Surroundings here) {
    return new Console(
        Words.of(here.language()),
        text -> here.out().println(visible(text)),
        text -> here.err().println(visible(text)));
  }

  /** What a case says must neither steer the terminal nor turn a line around. */
  private static String visible(String text) {
    return STEERING.matcher(text).replaceAll("\uFFFD");
  }

  void say(String text) {
    out.accept(text);
  }

  void say(String key, Map<String, String> values) {
    say(words.get(key, values));
  }

  void complain(String text) {
    err.accept(text);
  }

  Exit complain(String name, Trouble trouble) {
    complain(name.isEmpty() ? words.trouble(trouble) : name + ": " + words.trouble(trouble));
    return Exit.REFUSED;
  }

  /** A packet that is not given out, and all that is wrong with it. */
  Exit complain(String name, Unproved unproved) {
    complain(words.proof("refused", Map.of("case", name)));
    unproved.proof().defects().forEach(defect -> complain("  " + words.fault(defect)));
    return Exit.REFUSED;
  }

  Exit complain(String name, CaseFileReading.Bad bad) {
    bad.problems().forEach(problem -> complain(line(name, problem)));
    return Exit.UNUSABLE;
  }

  /** Things passed over are told, but stop nothing. */
  void notes(String name, CaseFileReading.Good good) {
    good.notes().forEach(note -> complain(line(name, note)));
  }

  CaseFile noted(String name, CaseFileReading.Good good) {
    notes(name, good);
    return good.file();
  }

  private String line(String name, CaseFileProblem problem) {
    String where =
        problem.place().line() > 0
            ? ":" + problem.place().line() + ":" + problem.place().column()
            : "";
    String path = problem.place().path().equals("$") ? "" : " " + problem.place().path();
    return name + where + path + ": " + words.problem(problem) + " " + words.mend(problem);
  }
}
