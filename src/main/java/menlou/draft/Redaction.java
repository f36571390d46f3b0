package menlou.draft;

import java.util.Set;

/**
 * A case without what tells of persons, to be shown to others. What was taken out cannot be found
 * again in it: answers, pictures, reasons for overruling and names of rows are gone.
 *
 * @param caseFile what is left; an unfinished case like any other
 * @param removed where answers were taken out
 */
public record Redaction(CaseFile caseFile, Set<Path> removed) {
  public Redaction {
    removed = Set.copyOf(removed);
  }

  /**
   * Takes personal answers out of a case.
   *
   * @param facts of this very case
   * @param title for what is left: the founder's own may name a person
   */
  public static Redaction of(CaseFile whole, Facts facts, String title) {
    return new Redactor(facts).redact(whole.draft(), title);
  }
}
