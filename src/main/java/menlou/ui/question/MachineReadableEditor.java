package menlou.ui.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import menlou.catalog.CodeList;
import menlou.catalog.FieldType;
import menlou.draft.Answers;
import menlou.draft.Change;
import menlou.draft.Path;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.value.MachineReadableZone;
import menlou.value.Sex;

/** The two lines of a passport, and the offer to take over what they say. */
final class MachineReadableEditor implements Editor {
  private final FieldModel model;
  private final EditorKit kit;
  private final FieldType.MachineReadable type;
  private final TextEditor lines;
  private final Button use;
  private final VBox node;

  MachineReadableEditor(FieldModel model, EditorKit kit, FieldType.MachineReadable type) {
    this.model = model;
    this.kit = kit;
    this.type = type;
    lines = new TextEditor(model, kit, 2, Width.FULL, "code", "machine-readable");
    use = kit.kit().button(Word.EDITOR_USE_READ, Icon.SAVED, this::fill);
    node = new VBox(lines.node(), use);
    node.getStyleClass().add("stack");
    model.whileOpen(model.textProperty().subscribe(_ -> use.setDisable(read().isEmpty())));
  }

  private Optional<MachineReadableZone> read() {
    String typed = model.textProperty().get();
    return MachineReadableZone.parse(typed, model.model().today()).toOptional();
  }

  private void fill() {
    read().ifPresent(zone -> model.model().change(changes(said(zone))));
  }

  /** What the lines say, by the names used in the field's {@code fills}. */
  private Map<String, String> said(MachineReadableZone zone) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("number", zone.number());
    said.put("validUntil", zone.expiry().toString());
    said.put("birthDate", zone.birthDate().toString());
    said.put("name", (zone.surname() + " " + zone.givenNames()).strip());
    country(zone.nationality()).ifPresent(country -> said.put("nationality", country));
    if (zone.sex() != Sex.UNSPECIFIED) {
      said.put("sex", zone.sex().id());
    }
    return said;
  }

  private Optional<String> country(String alpha3) {
    return kit.entries("countries").stream()
        .filter(entry -> entry.column("alpha3").equals(alpha3))
        .findFirst()
        .map(CodeList.Entry::id);
  }

  private List<Change> changes(Map<String, String> said) {
    List<Change> changes = new ArrayList<>();
    Answers answers = model.model().draft().answers();
    BiConsumer<Path, String> set = (path, text) -> changes.add(answers.setting(path, text));
    type.fills()
        .forEach(
            (thing, target) -> {
              if (said.containsKey(thing)) {
                set.accept(target(target), said.getOrDefault(thing, ""));
              }
            });
    type.fills().values().stream()
        .filter(target -> target.endsWith(".number"))
        .forEach(target -> set.accept(target(target.replace(".number", ".kind")), "passport"));
    return changes;
  }

  private Path target(String dotted) {
    Path path = model.path().parent().orElseThrow();
    for (String name : dotted.split("\\.", -1)) {
      path = path.child(name);
    }
    return path;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    lines.show(text);
  }

  @Override
  public void focus() {
    lines.focus();
  }
}
