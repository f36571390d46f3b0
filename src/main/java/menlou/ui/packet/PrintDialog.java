package menlou.ui.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import menlou.draft.Trouble;
import menlou.packet.press.PageChoice;
import menlou.packet.press.Press;
import menlou.packet.press.PrintOrder;
import menlou.packet.press.Printed;
import menlou.packet.press.Printer;
import menlou.ui.dialog.Desk;
import menlou.ui.job.Jobs;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketService.Drawn;
import menlou.ui.packet.PacketService.Part;
import menlou.ui.style.Kit;

/** Asks which pages go to which printer, and sends them there. */
final class PrintDialog {
  private final PacketModel model;
  private final Drawn drawn;
  private final String title;
  private final Press press;
  private final Jobs jobs;
  private final Desk desk;
  private final Kit kit;
  private final LanguageModel words;
  private final ComboBox<Printer> printer = new ComboBox<>();
  private final ComboBox<Choice> what = new ComboBox<>();
  private final TextField pages = new TextField();
  private final TextField copies = new TextField("1");
  private final CheckBox duplex = new CheckBox();
  private final Label oneSided;
  private final Label note;
  private final Button go;
  private boolean looking = true;
  private boolean sending;

  /** Everything, one part, or pages of the user's own choice. */
  private sealed interface Choice {
    record Whole() implements Choice {}

    record One(Part part) implements Choice {}

    record Some() implements Choice {}
  }

  private PrintDialog(
      PacketModel model, Drawn drawn, String title, Press press, Jobs jobs, Desk desk) {
    this.model = model;
    this.drawn = drawn;
    this.title = title;
    this.press = press;
    this.jobs = jobs;
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    oneSided = kit.text(Word.PRINT_ONE_SIDED, "hint");
    note = new Label();
    note.getStyleClass().add("print-note");
    note.setWrapText(true);
    go = kit.button(Word.PRINT_GO, this::send, "primary");
  }

  /**
   * Asks, and prints.
   *
   * @param title of the job in the printer's queue
   */
  static void show(PacketModel model, String title, Press press, Jobs jobs, Desk desk) {
    model
        .drawnProperty()
        .get()
        .ifPresent(drawn -> new PrintDialog(model, drawn, title, press, jobs, desk).show());
  }

  private void show() {
    fill();
    desk.dialogs()
        .show(
            words.text(Word.PRINT_TITLE),
            content(),
            Optional.of(printer),
            List.of(kit.button(Word.SHELL_CANCEL, desk.dialogs()::close), go));
    jobs.run(press::printers, this::found, this::refused);
  }

  private void fill() {
    printer.setConverter(shown(Printer::name));
    what.setConverter(shown(this::said));
    List<Choice> choices = new ArrayList<>(List.of(new Choice.Whole()));
    drawn.parts().stream()
        .filter(part -> part.pages() > 0)
        .forEach(part -> choices.add(new Choice.One(part)));
    choices.add(new Choice.Some());
    what.getItems().setAll(choices);
    what.setVisibleRowCount(14);
    what.setValue(choices.getFirst());
    what.valueProperty().subscribe(this::choose);
    pages.setOnKeyTyped(_ -> what.setValue(choices.getLast()));
    duplex.textProperty().bind(words.text(Word.PRINT_DUPLEX));
    printer.valueProperty().subscribe(_ -> judge());
    pages.textProperty().subscribe(_ -> judge());
    copies.textProperty().subscribe(_ -> judge());
  }

  private static <T> StringConverter<T> shown(java.util.function.Function<T, String> text) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : text.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException("chosen, never typed");
      }
    };
  }

  private String said(Choice choice) {
    return switch (choice) {
      case Choice.Whole() -> words.now(Word.PRINT_WHOLE);
      case Choice.One(Part part) -> part.title(words.language());
      case Choice.Some() -> words.now(Word.PRINT_SOME);
    };
  }

  private void choose(Choice choice) {
    switch (choice) {
      case Choice.Whole() -> pages.setText(text(0, drawn.pages()));
      case Choice.One(Part part) -> pages.setText(text(part.firstPage(), part.pages()));
      case Choice.Some() -> {}
    }
  }

  private static String text(int first, int count) {
    return PageChoice.text(IntStream.rangeClosed(first + 1, first + count).boxed().toList());
  }

  private Node content() {
    printer.setMaxWidth(Double.MAX_VALUE);
    what.setMaxWidth(Double.MAX_VALUE);
    copies.setPrefColumnCount(4);
    copies.setMaxWidth(Control.USE_PREF_SIZE);
    return Kit.column(
        "form",
        named(Word.PRINT_PRINTER, printer),
        printer,
        named(Word.PRINT_WHAT, what),
        what,
        named(Word.PRINT_PAGES, pages),
        pages,
        named(Word.PRINT_COPIES, copies),
        copies,
        duplex,
        oneSided,
        note);
  }

  private Label named(Word word, Control control) {
    control.accessibleTextProperty().bind(words.text(word));
    Label label = kit.label(word, "field-label");
    label.setLabelFor(control);
    return label;
  }

  private void found(List<Printer> printers) {
    looking = false;
    printer.getItems().setAll(printers);
    printers.stream().findFirst().ifPresent(printer::setValue);
    judge();
  }

  private Optional<Printer> chosen() {
    return Optional.ofNullable(printer.getValue());
  }

  /** Says what stands in the way, or what is going to happen. */
  private void judge() {
    boolean both = chosen().map(Printer::duplex).orElse(false);
    duplex.setDisable(!both);
    duplex.setSelected(duplex.isSelected() && both);
    Kit.show(oneSided, chosen().isPresent() && !both);
    Optional<String> obstacle = obstacle();
    note.setText(
        obstacle.orElseGet(
            () ->
                words.now(
                    Word.PRINT_READY,
                    Map.of(
                        "paper",
                        paper(),
                        "pages",
                        Integer.toString(PageChoice.of(pages.getText(), drawn.pages()).size())))));
    go.setDisable(obstacle.isPresent());
  }

  private Optional<String> obstacle() {
    if (looking) {
      return Optional.of(words.now(Word.PRINT_LOOKING));
    }
    if (sending) {
      return Optional.of(words.now(Word.PRINT_SENDING));
    }
    if (chosen().isEmpty()) {
      return Optional.of(words.now(Word.PRINT_NONE));
    }
    if (!(isLarge() ? chosen().get().a3() : chosen().get().a4())) {
      return Optional.of(words.now(Word.PRINT_NO_PAPER, Map.of("paper", paper())));
    }
    if (!isList(pages.getText())) {
      Map<String, String> details = Map.of("last", Integer.toString(drawn.pages()));
      return Optional.of(words.now(Word.PRINT_BAD_PAGES, details));
    }
    if (count() < 1 || count() > PrintOrder.MOST_COPIES) {
      Map<String, String> details = Map.of("most", Integer.toString(PrintOrder.MOST_COPIES));
      return Optional.of(words.now(Word.PRINT_BAD_COPIES, details));
    }
    return Optional.empty();
  }

  /** Two pages side by side are on A3. */
  private boolean isLarge() {
    return drawn.sheets().getFirst().size().isA3();
  }

  private String paper() {
    return isLarge() ? "A3" : "A4";
  }

  private boolean isList(String text) {
    try {
      return !text.isBlank() && !PageChoice.of(text, drawn.pages()).isEmpty();
    } catch (Trouble none) {
      return false;
    }
  }

  /** 0 for what is no number. */
  private int count() {
    return copies.getText().matches("\\s*\\d{1,4}\\s*")
        ? Integer.parseInt(copies.getText().strip())
        : 0;
  }

  private void send() {
    PrintOrder order =
        new PrintOrder(
            chosen().map(Printer::name), pages.getText(), count(), duplex.isSelected(), title);
    sending = true;
    judge();
    jobs.run(() -> press.print(drawn.pdf(), order), this::sent, this::refused);
  }

  private void sent(Printed printed) {
    desk.dialogs().close();
    Map<String, String> details =
        Map.of(
            "printer", printed.printer(),
            "pages", Integer.toString(printed.pages()),
            "sheets", Integer.toString(printed.sheets()));
    desk.toasts().show(words.text(Word.PRINT_SENT, details), Optional.empty());
  }

  private void refused(RuntimeException refusal) {
    desk.dialogs().close();
    if (!(refusal instanceof Trouble refused)) {
      throw refusal;
    }
    model.troubleProperty().set(Optional.of(refused));
  }
}
