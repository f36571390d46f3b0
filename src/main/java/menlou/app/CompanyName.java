package menlou.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import menlou.catalog.Edition;
import menlou.draft.Datum;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;

/**
 * What a company is called as far as its draft tells: the whole name, or at least its own part, or
 * the English name while the Chinese one is left to a translator.
 */
record CompanyName(Supplier<Edition> edition, Clock clock) implements Function<Draft, String> {
  private static final Path NAME = new Path("company.name");
  private static final Path TRADE_NAME = new Path("company.tradeName");
  private static final Path ENGLISH_NAME = new Path("company.englishName");

  @Override
  public String apply(Draft draft) {
    // Most drafts on a new list have no name yet, and facts are not worked out for nothing.
    if (draft.answers().text(TRADE_NAME).isEmpty()) {
      return draft.answers().text(ENGLISH_NAME).orElse("");
    }
    Facts facts = Facts.of(edition.get(), draft.answers(), LocalDate.now(clock));
    return facts.known(NAME).orElse(new Datum.Word("")) instanceof Datum.Word(String name)
            && !name.isBlank()
        ? name
        : draft.answers().text(TRADE_NAME).orElse("");
  }
}
