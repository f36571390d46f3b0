package menlou.ui.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import menlou.catalog.CodeList;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.packet.PlaceFit;
import menlou.ui.job.Jobs;
import menlou.ui.style.Kit;

/**
 * What editors need beside their field.
 *
 * @param kit makes small parts in the language spoken
 * @param pictures keeps attached pictures
 * @param fits tells how answers would be printed
 * @param leave sends the user to the question that asks for a list, to add a row there
 * @param toPage shows the place of the packet where an answer is printed
 * @param compact room is short: choices fold into boxes, explanations wait to be asked for
 */
public record EditorKit(
    Kit kit,
    Pictures pictures,
    Fits fits,
    Consumer<Path> leave,
    Consumer<Path> toPage,
    boolean compact) {
  /** Set on a control while a text is put into it that nobody types. */
  private static final String SHOWING = "menlou.showing";

  /** Where attached pictures come from and are kept. */
  public interface Pictures {
    /** Does what takes long with pictures. */
    Jobs jobs();

    /** Lets the user choose the file of a picture. */
    void choose(Consumer<java.nio.file.Path> chosen);

    /**
     * Keeps the picture and returns the answer that names it; never on the window's thread.
     *
     * @throws menlou.draft.Trouble when it cannot be kept
     */
    String keep(byte[] picture);

    /** The picture an answer names, empty when it is not there; never on the window's thread. */
    Optional<byte[]> find(String name);
  }

  /** Works out, away from the window's thread, how an answer stands on paper. */
  @FunctionalInterface
  public interface Fits {
    void ask(Path path, Assessment assessment, Consumer<List<PlaceFit>> told);
  }

  EditorKit compacted() {
    return new EditorKit(kit, pictures, fits, leave, toPage, true);
  }

  ObservableValue<String> label(FieldModel model) {
    return kit.words().label(model.path().field());
  }

  /** What a screen reader says of one option: field and option. */
  ObservableValue<String> option(FieldModel model, ObservableValue<String> option) {
    return Bindings.concat(kit.words().label(model.path().field()), ": ", option);
  }

  /** Names the control after the field and explains it with the field's hint. */
  void describe(Control control, FieldModel model) {
    control.accessibleTextProperty().bind(label(model));
    control.accessibleHelpProperty().bind(kit.words().words(model.path().field(), "hint"));
    control.setId(model.path().text());
  }

  List<CodeList.Entry> entries(String list) {
    return List.copyOf(kit.words().edition().list(list).all());
  }

  Language language() {
    return kit.words().language();
  }

  /** Reports what is typed, unless it is only being shown. */
  static void report(TextInputControl control, FieldModel model) {
    control.setTextFormatter(new TextFormatter<>(EditorKit::withinReason));
    control
        .textProperty()
        .subscribe(
            (_, text) -> {
              boolean shown = control.getProperties().containsKey(SHOWING);
              if (!shown && !text.equals(model.textProperty().get())) {
                model.type(text);
              }
            });
  }

  /** A whole book pasted by mistake is cut; what is left is still told as far too long. */
  private static TextFormatter.Change withinReason(TextFormatter.Change change) {
    int over = change.getControlNewText().length() - CaseFile.LONGEST_ANSWER;
    if (over > 0 && change.isContentChange()) {
      String added = change.getText();
      int room = Math.max(0, added.length() - over);
      change.setText(
          added.substring(
              0, room > 0 && Character.isHighSurrogate(added.charAt(room - 1)) ? room - 1 : room));
      int end = change.getRangeStart() + change.getText().length();
      change.selectRange(end, end);
    }
    return change;
  }

  /**
   * Shows a text without moving the caret when it is there already. A field of one line drops line
   * breaks, and every field drops control characters: what it shows then is not what was typed.
   */
  static void show(TextInputControl control, String text) {
    if (!control.getText().equals(text)) {
      int caret = control.getCaretPosition();
      control.getProperties().put(SHOWING, text);
      try {
        control.setText(text);
      } finally {
        control.getProperties().remove(SHOWING);
      }
      control.positionCaret(Math.min(caret, control.getLength()));
    }
  }
}
