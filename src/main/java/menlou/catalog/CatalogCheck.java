package menlou.catalog;

import dev.cel.common.types.SimpleType;
import java.util.List;

/**
 * Checks what one file alone cannot tell: that names exist, types agree, nothing is asked twice or
 * never, every answer is printed or marked as not printed, no formula runs in a circle, every
 * source and code is known and every word is there in both languages.
 */
public final class CatalogCheck {
  private CatalogCheck() {}

  /** Every defect of an edition that could be opened, in order of files and lines. */
  public static List<Defect> of(Edition edition) {
    Examination examination = new Examination(edition);
    edition.fields().forEach(new FieldCheck(examination));
    CircleCheck.of(examination);
    edition.rules().forEach(new RuleCheck(examination));
    InterviewCheck.of(examination);
    uses(examination, edition.supplement().uses());
    PrintCheck.of(examination);
    WordCheck.of(examination);
    ListCheck.of(examination);
    return examination.defects().sorted();
  }

  /** Every defect in what a file beside the edition uses of it, such as the map of a blank. */
  public static List<Defect> of(Edition edition, Uses uses) {
    Examination examination = new Examination(edition);
    uses(examination, uses);
    return examination.defects().sorted();
  }

  private static void uses(Examination examination, Uses uses) {
    uses.conditions().forEach(each -> examination.typed(each, SimpleType.BOOL));
    uses.values().forEach(examination::compiles);
    uses.sources().forEach(use -> examination.sources(List.of(use.id()), use.file(), use.line()));
    uses.untranslated()
        .forEach(
            (words, place) ->
                examination
                    .defects()
                    .add(
                        place.file(),
                        place.line(),
                        "no English in text/en/forms.yaml for \"" + words + "\""));
  }
}
