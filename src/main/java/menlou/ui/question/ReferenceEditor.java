package menlou.ui.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import menlou.catalog.FieldType;
import menlou.draft.Path;
import menlou.draft.Wording;
import menlou.interview.Assessment;
import menlou.ui.language.Word;

/** Points at a row given elsewhere, such as one of the people; offers the way there. */
final class ReferenceEditor implements Editor {
  private final FieldModel model;
  private final EditorKit kit;
  private final Path list;
  private final ComboBox<String> box = new ComboBox<>();
  private final VBox node;
  private boolean filling;

  ReferenceEditor(FieldModel model, EditorKit kit, FieldType.Reference type) {
    this.model = model;
    this.kit = kit;
    this.list = new Path(type.to().text());
    box.getStyleClass().addAll("answer", "lookup");
    kit.describe(box, model);
    Hyperlink elsewhere =
        kit.kit()
            .link(
                kit.kit()
                    .words()
                    .bind(
                        texts ->
                            texts.get(
                                Word.EDITOR_ADD_ELSEWHERE.key(),
                                Map.of("list", kit.kit().words().label(list.field()).get()))),
                () -> kit.leave().accept(list),
                "quiet");
    node = new VBox(box, elsewhere);
    node.getStyleClass().add("stack");
    box.valueProperty()
        .subscribe(
            (_, row) -> {
              if (!filling && row != null && !row.equals(model.textProperty().get())) {
                model.choose(row);
              }
            });
    model.whileOpen(model.model().assessmentProperty().subscribe(this::fill));
    model.whileOpen(
        kit.kit().words().languageProperty().subscribe(_ -> fill(model.model().assessment())));
  }

  private void fill(Assessment assessment) {
    filling = true;
    List<String> ids = assessment.facts().answers().rows(list);
    box.setConverter(new Titles(assessment));
    if (!box.getItems().equals(ids)) {
      box.getItems().setAll(ids);
    }
    show(model.textProperty().get());
    filling = false;
  }

  private final class Titles extends StringConverter<String> {
    private final Assessment assessment;

    Titles(Assessment assessment) {
      this.assessment = assessment;
    }

    @Override
    public String toString(String row) {
      if (row == null) {
        return "";
      }
      String title =
          new Wording(assessment.facts().edition(), kit.language())
              .rowTitle(assessment.facts(), list.row(row));
      int number = assessment.facts().answers().rows(list).indexOf(row) + 1;
      return title.isEmpty()
          ? kit.kit().words().now(Word.ROWS_UNNAMED, Map.of("number", "" + number))
          : title;
    }

    @Override
    public String fromString(String typed) {
      throw new UnsupportedOperationException("the box is not typed into");
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    String row = box.getItems().contains(text) ? text : null;
    if (!Objects.equals(box.getValue(), row)) {
      box.setValue(row);
    }
  }

  @Override
  public void focus() {
    box.requestFocus();
  }
}
