package menlou.ui.language;

import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import menlou.catalog.Edition;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldWords;
import menlou.catalog.Language;
import menlou.catalog.Texts;

/**
 * The language spoken now. Views bind to its words, so that a switch changes every text in place
 * and neither caret nor scroll position is lost. Used on the window's thread only.
 */
public final class LanguageModel {
  private final Edition edition;
  private final ObjectProperty<Language> language;

  public LanguageModel(Edition edition, Language first) {
    this.edition = edition;
    this.language = new SimpleObjectProperty<>(first);
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public Language language() {
    return language.get();
  }

  public Edition edition() {
    return edition;
  }

  /** The words as they are now, for what is said once and not shown for long. */
  public Texts texts() {
    return edition.texts(language());
  }

  public String now(Word word) {
    return texts().get(word.key());
  }

  public String now(Word word, Map<String, String> values) {
    return texts().get(word.key(), values);
  }

  public StringBinding text(Word word) {
    return bind(texts -> texts.get(word.key()));
  }

  public StringBinding text(Word word, Map<String, String> values) {
    return bind(texts -> texts.get(word.key(), values));
  }

  /** Words that also change when one of the values observed does. */
  public StringBinding bind(Function<Texts, String> words, Observable... values) {
    Observable[] all = java.util.Arrays.copyOf(values, values.length + 1);
    all[values.length] = language;
    return Bindings.createStringBinding(() -> words.apply(texts()), all);
  }

  public StringBinding label(FieldPath path) {
    return bind(_ -> FieldWords.label(edition, language(), path));
  }

  /** Words of a field; empty text when the catalog has none of this kind. */
  public StringBinding words(FieldPath path, String kind) {
    return bind(_ -> FieldWords.find(edition, language(), path, kind).orElse(""));
  }
}
