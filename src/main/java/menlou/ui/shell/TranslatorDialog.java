package menlou.ui.shell;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import menlou.draft.Facts;
import menlou.draft.TranslationSheet;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.ui.dialog.Desk;
import menlou.ui.job.Jobs;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;
import menlou.ui.work.PathNames;

/** Sends the open Chinese renderings to a translator as a text file, and takes the file back. */
final class TranslatorDialog {
  /** In bytes; a sheet with every rendering of the largest case is a tenth of that. */
  private static final int LONGEST_SHEET = 1 << 20;

  private static final List<String> TEXT_FILES = List.of("*.txt");
  private static final int MOST_SHOWN = 12;

  private final CaseModel model;
  private final Desk desk;
  private final Jobs jobs;
  private final Kit kit;
  private final LanguageModel words;

  private TranslatorDialog(CaseModel model, Desk desk, Jobs jobs) {
    this.model = model;
    this.desk = desk;
    this.jobs = jobs;
    this.kit = desk.kit();
    this.words = kit.words();
  }

  static void show(CaseModel model, Desk desk, Jobs jobs) {
    new TranslatorDialog(model, desk, jobs).show();
  }

  private Facts facts() {
    return model.assessment().facts();
  }

  private void show() {
    List<TranslationSheet.Item> items = TranslationSheet.needed(facts());
    VBox list = Kit.column("items");
    items.stream().limit(MOST_SHOWN).forEach(item -> list.getChildren().add(line(item)));
    if (items.size() > MOST_SHOWN) {
      list.getChildren()
          .add(
              kit.text(
                  words.text(
                      Word.CHECK_MORE_OPEN,
                      Map.of("count", Integer.toString(items.size() - MOST_SHOWN))),
                  "muted"));
    }
    VBox content =
        Kit.column(
            "form",
            kit.text(Word.TRANSLATOR_TEXT),
            kit.label(
                words.text(Word.TRANSLATOR_COUNT, Map.of("count", Integer.toString(items.size()))),
                "field-label"),
            list);
    Button save = kit.button(Word.TRANSLATOR_SAVE, Icon.EXPORT, this::save, "primary");
    save.setDisable(items.isEmpty());
    desk.dialogs()
        .show(
            words.text(Word.TRANSLATOR_TITLE),
            content,
            Optional.of(save),
            List.of(kit.button(Word.TRANSLATOR_READ, Icon.IMPORT, this::read), save));
  }

  private javafx.scene.Node line(TranslationSheet.Item item) {
    PathNames names = new PathNames(model, words);
    return kit.text(
        words.bind(
            _ ->
                item.original().isBlank()
                    ? names.of(item.path())
                    : words.label(item.path().field()).get() + "  —  " + item.original()),
        "item");
  }

  private void save() {
    desk.chooseToSave(
        Word.TRANSLATOR_SAVE,
        Word.TRANSLATOR_FILES,
        TEXT_FILES.getFirst(),
        words.now(Word.TRANSLATOR_FILE_NAME) + ".txt",
        file -> {
          String sheet = TranslationSheet.write(facts());
          jobs.run(
              () -> {
                WholeFile.write(file, sheet.getBytes(StandardCharsets.UTF_8));
                return file;
              },
              _ -> {
                desk.dialogs().close();
                tell(Word.TRANSLATOR_SAVED, Map.of("file", "" + file.getFileName()));
              },
              this::refused);
        });
  }

  private void read() {
    desk.chooseOne(
        Word.TRANSLATOR_READ,
        Word.TRANSLATOR_FILES,
        TEXT_FILES,
        file -> jobs.run(() -> text(file), this::take, this::refused));
  }

  private static String text(Path file) {
    byte[] bytes = WholeFile.read(file, LONGEST_SHEET);
    Map<String, String> details = Map.of("file", "" + file.getFileName());
    if (bytes.length > LONGEST_SHEET) {
      throw new Trouble("file.too-large", details);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw new Trouble("file.not-utf8", details, other);
    }
  }

  private void take(String sheet) {
    TranslationSheet.Filled filled = TranslationSheet.read(facts(), sheet);
    model.change(filled.changes());
    tell(
        filled.problems().isEmpty() ? Word.TRANSLATOR_TAKEN : Word.TRANSLATOR_TAKEN_PARTLY,
        Map.of(
            "count", Integer.toString(filled.changes().size()),
            "problems", Integer.toString(filled.problems().size())));
    if (filled.problems().isEmpty()) {
      desk.dialogs().close();
    } else {
      problems(filled.problems());
    }
  }

  private void problems(List<TranslationSheet.Problem> problems) {
    VBox list = Kit.column("items");
    problems.forEach(
        problem ->
            list.getChildren()
                .add(
                    kit.text(
                        words.bind(
                            texts ->
                                texts.get(
                                        Word.TRANSLATOR_LINE.key(),
                                        Map.of("line", Integer.toString(problem.line())))
                                    + " "
                                    + texts.get(
                                        "values." + problem.refusal().code() + ".problem",
                                        problem.refusal().details())),
                        "item")));
    desk.dialogs()
        .show(
            words.text(Word.TRANSLATOR_PROBLEMS),
            list,
            Optional.empty(),
            List.of(kit.button(Word.SHELL_CLOSE, desk.dialogs()::close, "primary")));
  }

  private void tell(Word word, Map<String, String> values) {
    desk.toasts().show(words.text(word, values), Optional.empty());
  }

  private void refused(RuntimeException refusal) {
    if (refusal instanceof Trouble trouble) {
      desk.toasts()
          .show(
              words.bind(
                  texts ->
                      texts.get("ui.trouble." + trouble.code() + ".problem", trouble.details())),
              Optional.empty());
    } else {
      throw refusal;
    }
  }
}
