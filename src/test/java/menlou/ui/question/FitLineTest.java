package menlou.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import menlou.catalog.Language;
import menlou.draft.Path;
import menlou.packet.PlaceFit;
import menlou.packet.sheet.Spot;
import menlou.ui.Bundle;
import menlou.ui.MemoryStore;
import menlou.ui.OnWindow;
import menlou.ui.language.LanguageModel;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;
import org.junit.jupiter.api.Test;

/** The line under an answer is quiet while the answer fits, and names the tightest place else. */
final class FitLineTest {
  private static final Path NAME = new Path("company.englishName");
  private static final PlaceFit COMFORTABLE = place("申请书", "Application", 10.5f, 1, "");
  private static final PlaceFit SMALL = place("联络员", "Liaison", 8, 1, "");
  private static final PlaceFit NARROW = place("股东", "Owners", 7, 0.85f, "");
  private static final PlaceFit MOVED = place("申请书", "Application", 10.5f, 1, "A-2");

  private final List<Consumer<List<PlaceFit>>> asked = new ArrayList<>();
  private final LanguageModel words = new LanguageModel(Bundle.EDITION, Language.EN);
  private final CaseModel model = Bundle.model(new MemoryStore(), Bundle.empty());
  private final FitLine line =
      OnWindow.get(
          () ->
              new FitLine(
                  new FieldModel(model, NAME),
                  new EditorKit(
                      new Kit(words),
                      new NoPictures(),
                      (_, _, told) -> asked.add(told),
                      _ -> {},
                      _ -> {},
                      false)));

  private static PlaceFit place(String zh, String en, float size, float narrow, String annex) {
    return new PlaceFit(
        Map.of(Language.ZH, zh, Language.EN, en),
        "栏",
        new Spot.Look(10.5f, size, narrow, 1, Optional.of(annex).filter(it -> !it.isEmpty())));
  }

  private String told(PlaceFit... places) {
    OnWindow.run(() -> line.work(true));
    OnWindow.run(() -> asked.removeFirst().accept(List.of(places)));
    return line.node().isVisible() ? line.node().getText() : "";
  }

  @Test
  void anAnswerThatFitsIsNotTalkedAbout() {
    assertThat(told(COMFORTABLE, COMFORTABLE)).isEmpty();
  }

  @Test
  void theTightestPlaceIsNamedInTheLanguageSpoken() {
    assertThat(told(COMFORTABLE, SMALL)).contains("8 pt", "Liaison");
    assertThat(told(SMALL, NARROW)).contains("7 pt", "narrow", "Owners", "1");
    assertThat(told(NARROW, MOVED, SMALL)).contains("A-2", "Application", "2");
    OnWindow.run(() -> words.languageProperty().set(Language.ZH));
    assertThat(line.node().getText()).contains("附页A-2", "申请书");
  }

  @Test
  void whatIsSaidFollowsOtherAnswersAlsoWhenTheFieldHasBeenLeft() {
    assertThat(told(SMALL)).contains("8 pt");
    OnWindow.run(() -> line.work(false));
    OnWindow.run(() -> asked.removeFirst().accept(List.of(SMALL)));
    OnWindow.run(() -> model.choose(new Path("company.paperLicence"), "yes"));
    assertThat(asked).hasSize(1);
    OnWindow.run(() -> asked.removeFirst().accept(List.of(COMFORTABLE)));
    assertThat(line.node().isVisible()).isFalse();
    OnWindow.run(() -> model.choose(new Path("company.paperLicence"), "no"));
    assertThat(asked).isEmpty();
  }

  @Test
  void nothingIsAskedTwiceAtATimeAndNothingWhileNobodyTypes() {
    model.type(NAME, "S");
    assertThat(asked).isEmpty();
    OnWindow.run(() -> line.work(true));
    OnWindow.run(() -> model.type(NAME, "St"));
    OnWindow.run(() -> model.type(NAME, "Sta"));
    assertThat(asked).hasSize(1);
    OnWindow.run(() -> asked.removeFirst().accept(List.of()));
    assertThat(asked).hasSize(1);
    OnWindow.run(() -> asked.removeFirst().accept(List.of()));
    assertThat(asked).isEmpty();
  }
}
