package menlou.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import menlou.draft.Trouble;
import menlou.ui.LaterJobs;
import menlou.ui.OnWindow;
import menlou.ui.job.Jobs;
import menlou.ui.language.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are read while the window goes on, and given up when nobody wants them any more. */
class PictureIntakeTest {
  private final LaterJobs later = new LaterJobs();
  private final List<byte[]> kept = new ArrayList<>();
  private final List<PictureIntake.Outcome> told = new ArrayList<>();
  private Optional<Trouble> refusal = Optional.empty();
  private final PictureIntake intake = new PictureIntake(new Shelf());

  @TempDir Path folder;
  private Path picture;

  private final class Shelf implements EditorKit.Pictures {
    @Override
    public Jobs jobs() {
      return later;
    }

    @Override
    public void choose(Consumer<Path> chosen) {}

    @Override
    public String keep(byte[] bytes) {
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      kept.add(bytes);
      return "sha256-" + kept.size();
    }

    @Override
    public Optional<byte[]> find(String name) {
      return Optional.empty();
    }
  }

  @BeforeEach
  void draw() throws IOException {
    picture = folder.resolve("passport.png");
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
  }

  private void take(Path file) {
    intake.take(file, told::add);
  }

  private void doAll() {
    OnWindow.run(later::doAll);
  }

  @Test
  void nothingIsReadBeforeTheWorkerComes() {
    take(picture);
    assertThat(told).isEmpty();
    assertThat(kept).isEmpty();
    doAll();
    assertThat(told).containsExactly(new PictureIntake.Outcome.Kept("sha256-1"));
  }

  @Test
  void aSlowPictureIsToldOfAndAQuickOneIsNot() {
    take(picture);
    assertThat(intake.slowProperty().get()).isFalse();
    later.letTimePass();
    assertThat(intake.slowProperty().get()).isTrue();
    doAll();
    assertThat(intake.slowProperty().get()).isFalse();
    take(picture);
    doAll();
    later.letTimePass();
    assertThat(intake.slowProperty().get()).isFalse();
  }

  @Test
  void aPictureGivenUpLeavesNothingBehind() {
    take(picture);
    later.letTimePass();
    intake.giveUp();
    assertThat(intake.slowProperty().get()).isFalse();
    doAll();
    assertThat(told).isEmpty();
    assertThat(kept).isEmpty();
  }

  @Test
  void theLaterOfTwoPicturesCounts() throws IOException {
    take(Files.writeString(folder.resolve("letter.jpg"), "Dear Sir"));
    take(picture);
    doAll();
    assertThat(told).containsExactly(new PictureIntake.Outcome.Kept("sha256-1"));
  }

  @Test
  void whatIsWrongIsToldTheFullDiskIncluded() throws IOException {
    take(Files.writeString(folder.resolve("letter.jpg"), "Dear Sir"));
    doAll();
    take(folder.resolve("nothing.png"));
    doAll();
    Trouble full = new Trouble("disk.full", Map.of());
    refusal = Optional.of(full);
    take(picture);
    doAll();
    assertThat(told)
        .containsExactly(
            new PictureIntake.Outcome.Unfit(Word.EDITOR_PICTURE_UNREADABLE),
            new PictureIntake.Outcome.Unfit(Word.EDITOR_PICTURE_UNREADABLE),
            new PictureIntake.Outcome.Refused(full));
  }
}
