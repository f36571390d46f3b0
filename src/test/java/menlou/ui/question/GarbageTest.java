package menlou.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javax.imageio.ImageIO;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.ui.Bundle;
import menlou.ui.MemoryStore;
import menlou.ui.OnWindow;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors with answers nobody should give. */
class GarbageTest {
  private static final Path NAME = new Path("company.englishName");
  private static final List<String> GARBAGE =
      List.of(
          "?",
          "云",
          "-1e99",
          "a\nb",
          "a\tb",
          "\u0001\u001b[31m",
          "\u202eabc",
          "זה 云 кто 😀",
          " \u00a0 ",
          "yes no maybe",
          "9".repeat(5_000));

  private final LanguageModel words = new LanguageModel(Bundle.EDITION, Language.EN);
  private final List<byte[]> attached = new ArrayList<>();
  private final EditorKit kit =
      new EditorKit(new Kit(words), new Shelf(), (_, _, _) -> {}, _ -> {}, _ -> {}, false);

  @TempDir java.nio.file.Path folder;

  private final class Shelf extends NoPictures {
    @Override
    public String keep(byte[] picture) {
      attached.add(picture);
      return "sha256-00";
    }
  }

  private static CaseModel model(Path path, String answer) {
    Draft empty = Bundle.empty();
    Change change = new Change(path.text(), Optional.empty(), Optional.of(answer));
    Draft draft = answer.isEmpty() ? empty : empty.with(List.of(change));
    return Bundle.model(new MemoryStore(), draft);
  }

  /** One field of every type, outside of lists. */
  static Stream<Path> fields() {
    List<String> kinds = new ArrayList<>();
    return Bundle.EDITION.fields().modules().stream()
        .flatMap(module -> leaves(module, new Path(module.name())))
        .filter(
            path -> {
              FieldType type = Bundle.EDITION.fields().at(path.field()).type();
              boolean several = type instanceof FieldType.Text text && text.lines() > 1;
              String kind = type.getClass().getSimpleName() + several;
              boolean first = !kinds.contains(kind);
              kinds.add(kind);
              return first;
            });
  }

  private static Stream<Path> leaves(Field field, Path path) {
    return switch (field.type()) {
      case FieldType.Group group ->
          group.fields().stream().flatMap(part -> leaves(part, path.child(part.name())));
      case FieldType.Rows rows ->
          rows.fields().stream().flatMap(part -> leaves(part, path.row("r1").child(part.name())));
      case FieldType _ -> field.isDerived() ? Stream.of() : Stream.of(path);
    };
  }

  @ParameterizedTest
  @MethodSource("fields")
  void lookingAtAnAnswerNeverChangesIt(Path path) {
    for (String answer : GARBAGE) {
      CaseModel model = model(path, answer);

      OnWindow.run(() -> Editors.of(new FieldModel(model, path), kit));

      assertThat(model.text(path)).as(path + " holding " + answer).isEqualTo(answer);
    }
  }

  @Test
  void aBookPastedByMistakeIsCutAndNoCharacterInHalf() {
    for (TextInputControl control : List.of(new TextField(), new TextArea())) {
      CaseModel model = model(NAME, "");
      OnWindow.run(
          () -> {
            EditorKit.report(control, new FieldModel(model, NAME));
            control.setText("x");
            control.end();
            control.replaceSelection("😀".repeat(500_000));
          });

      assertThat(model.text(NAME).length()).isEqualTo(CaseFile.LONGEST_ANSWER - 1);
      assertThat(model.text(NAME).codePoints())
          .allMatch(point -> Character.getType(point) != Character.SURROGATE);
      assertThat(control.getText()).isEqualTo(model.text(NAME));
    }
  }

  @Test
  void onlyWholePicturesOfReasonableSizeAreAttached() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    byte[] good = out.toByteArray();
    byte[] bomb = good.clone();
    bomb[16] = 0x70;

    assertRefused("letter.jpg", new byte[] {'%', 'P', 'D', 'F'}, Word.EDITOR_PICTURE_UNREADABLE);
    assertRefused(
        "cut.png", java.util.Arrays.copyOf(good, good.length - 1), Word.EDITOR_PICTURE_CUT_OFF);
    assertRefused("bomb.png", bomb, Word.EDITOR_PICTURE_TOO_LARGE);
    assertThat(attached).isEmpty();
    assertThat(told("good.png", good)).isEmpty();
    assertThat(attached).hasSize(1);
  }

  private void assertRefused(String name, byte[] content, Word word) throws IOException {
    assertThat(told(name, content)).isEqualTo(words.now(word));
  }

  private String told(String name, byte[] content) throws IOException {
    java.nio.file.Path file = Files.write(folder.resolve(name), content);
    Path copy = new Path("people").row("r1").child("identity").child("copy");
    return OnWindow.get(
        () -> {
          ImageEditor editor = new ImageEditor(new FieldModel(model(copy, ""), copy), kit);
          editor.attach(file);
          return editor.complained();
        });
  }
}
