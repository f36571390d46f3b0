package menlou.ui.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import menlou.interview.Assessment;
import menlou.packet.PlaceFit;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;

/**
 * Says under an answer how it will stand on paper, as long as it does not fit there as it should.
 * Asks while the answer is being worked on, and later whenever other answers may have changed what
 * it says; nothing is asked twice at a time.
 */
final class FitLine {
  private final FieldModel model;
  private final EditorKit.Fits fits;
  private final LanguageModel words;
  private final ObjectProperty<List<PlaceFit>> tight = new SimpleObjectProperty<>(List.of());
  private final Label label;
  private boolean working;
  private boolean asking;
  private boolean again;

  FitLine(FieldModel model, EditorKit kit) {
    this.model = model;
    this.fits = kit.fits();
    this.words = kit.kit().words();
    StringBinding text = words.bind(texts -> said(texts), tight);
    label = kit.kit().text(text, "echo", "fit");
    Kit.showWhen(label, Bindings.isNotEmpty(text));
    model.whileOpen(model.model().assessmentProperty().subscribe(_ -> ask()));
    model.whileOpen(model.model().typingProperty().subscribe(_ -> ask()));
  }

  Label node() {
    return label;
  }

  /** Told when the keyboard comes to the field and when it leaves. */
  void work(boolean begun) {
    working = begun;
    ask();
  }

  private void ask() {
    boolean quiet = model.model().typingProperty().get().isEmpty();
    if (!working && (tight.get().isEmpty() || !quiet)) {
      return;
    }
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    Assessment assessment = model.model().assessment();
    fits.ask(model.path(), assessment, this::told);
  }

  private void told(List<PlaceFit> places) {
    tight.set(places.stream().filter(place -> !place.isComfortable()).toList());
    asking = false;
    if (again) {
      again = false;
      ask();
    }
  }

  /** The place that suffers most, and how many others do. */
  private String said(menlou.catalog.Texts texts) {
    Optional<PlaceFit> worst =
        tight.get().stream()
            .min(
                Comparator.comparing((PlaceFit place) -> place.look().annex().isEmpty())
                    .thenComparingDouble(place -> place.look().size())
                    .thenComparingDouble(place -> place.look().narrow()));
    if (worst.isEmpty()) {
      return "";
    }
    String one = texts.get(word(worst.get()).key(), details(worst.get()));
    int others = tight.get().size() - 1;
    return others == 0
        ? one
        : texts.get(Word.FIT_ELSEWHERE.key(), Map.of("one", one, "count", "" + others));
  }

  private static Word word(PlaceFit place) {
    if (place.look().annex().isPresent()) {
      return Word.FIT_ANNEX;
    }
    return place.look().narrow() < 1 ? Word.FIT_NARROW : Word.FIT_SMALL;
  }

  private Map<String, String> details(PlaceFit place) {
    return Map.of(
        "paper", place.paper().getOrDefault(words.language(), place.cell()),
        "size", points(place.look().size()),
        "label", place.look().annex().orElse(""));
  }

  private static String points(float size) {
    return size == Math.round(size) ? "" + Math.round(size) : "" + size;
  }
}
