package menlou.ui.question;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.Image;
import menlou.draft.Trouble;
import menlou.ui.language.Word;
import menlou.value.PictureFile;

/**
 * Takes pictures in, one at a time: reads, judges, decodes and keeps each away from the window's
 * thread. A picture given up while it was being read leaves nothing behind.
 */
final class PictureIntake {
  /** Whoever waits longer wants to see that something is going on. */
  private static final Duration SLOW = Duration.ofMillis(500);

  private static final int PIECE = 1 << 16;

  /** What became of a picture. */
  sealed interface Outcome {
    /** It is kept; the answer that names it. */
    record Kept(String answer) implements Outcome {}

    /** It cannot be used. */
    record Unfit(Word why) implements Outcome {}

    /** It could not be kept. */
    record Refused(Trouble trouble) implements Outcome {}

    /** Nobody wants it any more. */
    record GivenUp() implements Outcome {}
  }

  private final EditorKit.Pictures pictures;
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
  private Optional<AtomicBoolean> underway = Optional.empty();

  PictureIntake(EditorKit.Pictures pictures) {
    this.pictures = pictures;
  }

  /** Whether the picture underway takes long. */
  ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }

  /** Begins with a picture and gives up the one underway; tells what became of it. */
  void take(Path file, Consumer<Outcome> told) {
    giveUp();
    AtomicBoolean unwanted = new AtomicBoolean();
    underway = Optional.of(unwanted);
    pictures
        .jobs()
        .run(
            () -> taken(file, unwanted),
            outcome -> {
              if (isUnderway(unwanted)) {
                end();
                told.accept(outcome);
              }
            },
            bug -> {
              end();
              throw bug;
            });
    pictures.jobs().after(SLOW, () -> slow.set(slow.get() || isUnderway(unwanted)));
  }

  void giveUp() {
    underway.ifPresent(unwanted -> unwanted.set(true));
    end();
  }

  private boolean isUnderway(AtomicBoolean order) {
    return underway.filter(order::equals).isPresent();
  }

  private void end() {
    underway = Optional.empty();
    slow.set(false);
  }

  private Outcome taken(Path file, AtomicBoolean unwanted) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = read(in, unwanted);
    } catch (IOException unreadable) {
      return new Outcome.Unfit(Word.EDITOR_PICTURE_UNREADABLE);
    }
    Optional<Word> wrong = wrong(bytes);
    if (wrong.isPresent()) {
      return new Outcome.Unfit(wrong.get());
    }
    return unwanted.get() ? new Outcome.GivenUp() : keep(bytes);
  }

  /** One byte more than is allowed tells that there is more. */
  private static byte[] read(InputStream in, AtomicBoolean unwanted) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    int count = 0;
    while (count >= 0 && read.size() <= PictureFile.MOST_BYTES && !unwanted.get()) {
      count = in.read(piece);
      read.write(piece, 0, Math.max(0, count));
    }
    return read.toByteArray();
  }

  private static Optional<Word> wrong(byte[] bytes) {
    Optional<Word> flaw = PictureFile.flaw(bytes).map(PictureIntake::word);
    return flaw.isEmpty() && new Image(new ByteArrayInputStream(bytes)).isError()
        ? Optional.of(Word.EDITOR_PICTURE_UNREADABLE)
        : flaw;
  }

  private static Word word(PictureFile.Flaw flaw) {
    return switch (flaw) {
      case OTHER_KIND -> Word.EDITOR_PICTURE_UNREADABLE;
      case CUT_OFF -> Word.EDITOR_PICTURE_CUT_OFF;
      case TOO_MANY_PIXELS, TOO_LARGE -> Word.EDITOR_PICTURE_TOO_LARGE;
    };
  }

  private Outcome keep(byte[] bytes) {
    try {
      return new Outcome.Kept(pictures.keep(bytes));
    } catch (Trouble refused) {
      return new Outcome.Refused(refused);
    }
  }
}
