package menlou.ui.packet;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketService.Drawn;
import menlou.ui.packet.PacketService.Part;
import menlou.ui.style.Kit;

/** The parts of the packet with their first pages; the one looked at is marked. */
final class PartList {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Kit kit;
  private final PagesView pages;
  private final VBox node = Kit.column("part-list");

  PartList(Kit kit, PagesView pages) {
    this.kit = kit;
    this.pages = pages;
  }

  Node node() {
    return node;
  }

  void show(Optional<Drawn> drawn) {
    node.getChildren().setAll(kit.heading(kit.words().text(Word.PACKET_PARTS), "side-title"));
    List<Part> parts = drawn.map(Drawn::parts).orElse(List.of());
    parts.forEach(part -> node.getChildren().add(line(part)));
    mark();
  }

  private Node line(Part part) {
    Button button =
        kit.button(
            kit.words().bind(_ -> part.title(kit.words().language())),
            () -> pages.go(part.firstPage()),
            "task",
            "sub");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setWrapText(true);
    button.setUserData(part);
    HBox.setHgrow(button, Priority.ALWAYS);
    Label from =
        kit.label(new SimpleStringProperty(Integer.toString(part.firstPage() + 1)), "task-state");
    from.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = Kit.row("task-row", button, from);
    if (part.keying()) {
      row.getStyleClass().add("keying");
      button.accessibleHelpProperty().bind(kit.words().text(Word.PACKET_KEYING));
    }
    return row;
  }

  /** Marks the part of the page looked at. */
  void mark() {
    int here = pages.currentProperty().get();
    for (Node row : node.getChildren()) {
      if (row instanceof HBox line && line.getChildren().getFirst() instanceof Button button) {
        Part part = (Part) button.getUserData();
        boolean current =
            part.firstPage() <= here && here < part.firstPage() + Math.max(1, part.pages());
        row.pseudoClassStateChanged(CURRENT, current);
        button.pseudoClassStateChanged(CURRENT, current);
      }
    }
  }
}
