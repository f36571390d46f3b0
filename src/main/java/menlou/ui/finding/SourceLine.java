package menlou.ui.finding;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import menlou.catalog.Citation;
import menlou.catalog.Language;
import menlou.catalog.Source;
import menlou.catalog.Texts;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;

/** A law, notice or form quoted: title, article, number, since when, and how sure we are. */
public final class SourceLine {
  private SourceLine() {}

  public static Label of(Citation citation, Kit kit) {
    LanguageModel words = kit.words();
    return kit.text(words.bind(texts -> said(citation, words, texts)), "source");
  }

  private static String said(Citation citation, LanguageModel words, Texts texts) {
    Source source = words.edition().sources().get(citation.source());
    if (source == null) {
      return citation.source();
    }
    Language language = words.language();
    StringBuilder line = new StringBuilder(source.title().getOrDefault(language, ""));
    citation
        .article()
        .ifPresent(
            article ->
                line.append(texts.get(Word.FINDING_ARTICLE.key(), Map.of("article", article))));
    if (!source.number().isBlank()) {
      line.append(language == Language.ZH ? "，" : ", ").append(source.number());
    }
    since(source, language)
        .ifPresent(day -> line.append(texts.get(Word.FINDING_SINCE.key(), Map.of("day", day))));
    if (source.confidence() != Source.Confidence.HIGH) {
      line.append(
          texts.get(
              (source.confidence() == Source.Confidence.MEDIUM
                      ? Word.FINDING_MEDIUM
                      : Word.FINDING_LOW)
                  .key()));
    }
    return line.toString();
  }

  private static Optional<String> since(Source source, Language language) {
    return source
        .inForce()
        .map(
            day ->
                day.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())));
  }
}
