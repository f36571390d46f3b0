package menlou.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.ui.Bundle;
import org.junit.jupiter.api.Test;

final class WordTest {
  private static final List<String> BY_CODE = List.of("row-", "trouble.");

  @Test
  void everyWordIsThereInEveryLanguageWithTheSamePlaceholders() {
    Texts english = Bundle.EDITION.texts(Language.EN);
    Texts chinese = Bundle.EDITION.texts(Language.ZH);
    for (Word word : Word.values()) {
      assertThat(english.find(word.key())).as(word.key()).isPresent();
      assertThat(chinese.find(word.key())).as(word.key()).isPresent();
      assertThat(Texts.placeholders(chinese.get(word.key())))
          .as(word.key())
          .isEqualTo(Texts.placeholders(english.get(word.key())));
    }
  }

  @Test
  void noSentenceIsKeptThatNoConstantNames() {
    Set<String> known = Arrays.stream(Word.values()).map(Word::key).collect(Collectors.toSet());
    for (Language language : Language.values()) {
      List<String> orphans =
          Bundle.EDITION.texts(language).all().keySet().stream()
              .filter(key -> key.startsWith("ui."))
              .filter(key -> BY_CODE.stream().noneMatch(code -> key.startsWith("ui." + code)))
              .filter(key -> !known.contains(key))
              .toList();
      assertThat(orphans).as(language.code()).isEmpty();
    }
  }

  @Test
  void everyListSaysHowToCallAddAndMissItsRows() {
    List<String> missing = new ArrayList<>();
    Bundle.EDITION
        .fields()
        .forEach(
            field -> {
              if (field.type() instanceof FieldType.Rows) {
                for (String kind : List.of("row-one.", "row-add.", "row-none.")) {
                  for (Language language : Language.values()) {
                    String key = "ui." + kind + field.path();
                    if (Bundle.EDITION.texts(language).find(key).isEmpty()) {
                      missing.add(language.code() + " " + key);
                    }
                  }
                }
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTroubleSaysWhatIsWrongAndWhatToDo() {
    for (Language language : Language.values()) {
      Texts texts = Bundle.EDITION.texts(language);
      texts.all().keySet().stream()
          .filter(key -> key.startsWith("ui.trouble.") && key.endsWith(".problem"))
          .forEach(
              key ->
                  assertThat(texts.find(key.replace(".problem", ".mend")))
                      .as(language.code() + " " + key)
                      .isPresent());
    }
  }

  @Test
  void wordsWeNeverUseAreNotUsed() {
    Bundle.EDITION
        .texts(Language.EN)
        .all()
        .forEach(
            (key, text) -> {
              if (key.startsWith("ui.")) {
                assertThat(text).as(key).doesNotContainIgnoringCase("submit");
                assertThat(text).as(key).doesNotContainIgnoringCase("approved");
              }
            });
  }
}
