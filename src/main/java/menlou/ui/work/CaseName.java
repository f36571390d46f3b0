package menlou.ui.work;

import javafx.beans.binding.StringBinding;
import menlou.draft.CompanyTitle;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;

/**
 * What to call the case on the desk: the title its user gave it, else what the company is called.
 * Nothing of this is kept, so that the name follows the company's until the user gives one.
 */
public record CaseName(CaseModel model, LanguageModel words) {
  /** Blank while there is neither title nor company name. */
  public String now() {
    String title = model.draft().title();
    return title.isBlank() ? company() : title;
  }

  private String company() {
    return CompanyTitle.of(model.assessment().facts(), words.language());
  }

  /** The same, followed. */
  public StringBinding text() {
    return words.bind(_ -> now(), model.draftProperty(), model.assessmentProperty());
  }

  /** What the case is called while its user has given it no title. */
  public StringBinding proposed() {
    return words.bind(
        texts -> {
          String company = company();
          return company.isBlank() ? texts.get(Word.DRAFTS_UNTITLED.key()) : company;
        },
        model.assessmentProperty());
  }
}
