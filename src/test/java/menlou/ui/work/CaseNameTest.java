package menlou.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.binding.StringBinding;
import menlou.catalog.Language;
import menlou.draft.Path;
import menlou.ui.Bundle;
import menlou.ui.MemoryStore;
import menlou.ui.language.LanguageModel;
import org.junit.jupiter.api.Test;

/** A case is called what its user says, else what its company is called. */
class CaseNameTest {
  private final LanguageModel words = new LanguageModel(Bundle.EDITION, Language.EN);
  private final CaseModel model = Bundle.model(new MemoryStore(), Bundle.empty());
  private final CaseName name = new CaseName(model, words);

  @Test
  void theCompanysNameIsFollowedInTheLanguageSpoken() {
    StringBinding proposed = name.proposed();
    assertThat(proposed.get()).isEqualTo("Untitled draft");
    assertThat(name.now()).isEmpty();
    model.choose(new Path("company.tradeName"), "榆叶");
    assertThat(proposed.get()).isEqualTo("榆叶");
    model.choose(new Path("company.englishName"), "Yuye Sensors Ltd.");
    assertThat(proposed.get()).isEqualTo("Yuye Sensors Ltd.");
    words.languageProperty().set(Language.ZH);
    assertThat(proposed.get()).isEqualTo("榆叶");
    assertThat(name.text().get()).isEqualTo("榆叶");
  }

  @Test
  void aTitleTheUserGaveStays() {
    model.change(List.of(model.draft().renaming("Client 7")));
    model.choose(new Path("company.englishName"), "Yuye Sensors Ltd.");
    assertThat(name.text().get()).isEqualTo("Client 7");
    assertThat(name.now()).isEqualTo("Client 7");
  }

  @Test
  void nothingOfAProposedNameIsKept() {
    model.choose(new Path("company.englishName"), "Yuye Sensors Ltd.");
    assertThat(model.draft().title()).isEmpty();
  }
}
