package menlou.ui.packet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import menlou.draft.Path;
import menlou.ui.dialog.Desk;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.packet.CellMap.Place;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.work.PathNames;

/** Leads from an answer to the places it is printed at, one after the other. */
final class Finder {
  private final PacketModel model;
  private final PagesView pages;
  private final Desk desk;
  private final LanguageModel words;
  private final PathNames names;
  private final StringProperty said = new SimpleStringProperty("");
  private final Node node;
  private Optional<Path> answer = Optional.empty();
  private List<Place> places = List.of();
  private int at;

  Finder(PacketModel model, PagesView pages, Desk desk) {
    this.model = model;
    this.pages = pages;
    this.desk = desk;
    this.words = desk.kit().words();
    this.names = new PathNames(model.model(), words);
    node =
        Kit.row(
            "finder",
            desk.kit().label(said, "muted"),
            desk.kit().iconButton(Word.PACKET_NEXT_PLACE, Icon.NEXT, this::next));
    Kit.showWhen(node, said.isNotEmpty());
  }

  /** Which place is shown of how many, and the way to the next; hidden while nothing is sought. */
  Node node() {
    return node;
  }

  /** Shows the answer that is sought in the packet just drawn; what was found before is past. */
  void drawn() {
    forget();
    model
        .cells()
        .filter(_ -> model.drawnProperty().get().isPresent() && !model.busyProperty().get())
        .ifPresent(cells -> model.soughtProperty().get().ifPresent(path -> find(path, cells)));
  }

  private void forget() {
    answer = Optional.empty();
    places = List.of();
    said.set("");
  }

  private void find(Path path, CellMap cells) {
    model.soughtProperty().set(Optional.empty());
    answer = Optional.of(path);
    places = cells.places(path);
    at = 0;
    if (places.isEmpty()) {
      Map<String, String> details = Map.of("field", names.of(path));
      Platform.runLater(
          () -> desk.toasts().show(words.text(Word.PACKET_NO_PLACE, details), Optional.empty()));
      return;
    }
    show();
    Platform.runLater(pages.node()::requestFocus);
  }

  /** Goes to the next place, after the last to the first. */
  void next() {
    if (!places.isEmpty()) {
      at = (at + 1) % places.size();
      show();
    }
  }

  private void show() {
    pages.show(places.get(at), answer);
    said.set(
        words.now(
            Word.PACKET_PLACE,
            Map.of(
                "field", answer.map(names::of).orElse(""),
                "place", Integer.toString(at + 1),
                "places", Integer.toString(places.size()))));
  }
}
