package menlou.ui.packet;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import menlou.catalog.Language;
import menlou.draft.Lineage;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.interview.Assessment;
import menlou.ui.job.Jobs;
import menlou.ui.packet.PacketService.Copy;
import menlou.ui.packet.PacketService.Drawn;
import menlou.ui.packet.PacketService.Order;
import menlou.ui.packet.PacketService.PageImage;
import menlou.ui.work.CaseModel;

/** The packet of the draft on the desk: drawn again when the draft or the wish changes. */
public final class PacketModel {
  private static final double LEAST = 0.4;
  private static final double MOST = 3;

  private final CaseModel model;
  private final PacketService service;
  private final Jobs jobs;
  private final ObjectProperty<Copy> copy = new SimpleObjectProperty<>(Copy.CHINESE);
  private final BooleanProperty marked = new SimpleBooleanProperty();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Trouble>> trouble =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Path>> savedAs =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<menlou.draft.Path>> sought =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<CellMap> cells = Optional.empty();
  private Optional<Lineage> lineage = Optional.empty();
  private int orders;

  public PacketModel(CaseModel model, PacketService service, Jobs jobs) {
    this.model = model;
    this.service = service;
    this.jobs = jobs;
    copy.subscribe((_, _) -> draw());
    marked.subscribe((_, _) -> draw());
  }

  public CaseModel model() {
    return model;
  }

  public Assessment assessment() {
    return model.assessment();
  }

  public ObjectProperty<Copy> copyProperty() {
    return copy;
  }

  /** The user's wish for a draft mark; a packet that is not ready has one in any case. */
  public BooleanProperty markedProperty() {
    return marked;
  }

  public boolean isMarked() {
    return marked.get() || !assessment().isReady();
  }

  /** 1 shows a page as wide as the room for it. */
  public DoubleProperty zoomProperty() {
    return zoom;
  }

  public void zoom(double factor) {
    zoom.set(Math.clamp(zoom.get() * factor, LEAST, MOST));
  }

  public ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble;
  }

  /** Where the packet was saved last, since it was drawn last. */
  public ObjectProperty<Optional<Path>> savedAsProperty() {
    return savedAs;
  }

  /** Draws the packet of the draft as it is now; an order overtaken by a later one is dropped. */
  public void draw() {
    int order = ++orders;
    Assessment now = assessment();
    Order wish = new Order(copy.get(), isMarked());
    busy.set(true);
    savedAs.set(Optional.empty());
    jobs.run(
        () -> ready(service.draw(now, wish), now, wish),
        done -> {
          if (order == orders) {
            busy.set(false);
            trouble.set(Optional.empty());
            cells = Optional.of(done.cells());
            drawn.set(Optional.of(done.drawn()));
          }
        },
        this::refused);
  }

  private record Ready(Drawn drawn, CellMap cells) {}

  private Ready ready(Drawn done, Assessment now, Order wish) {
    Language language = wish.copy() == Copy.READING ? Language.EN : Language.ZH;
    return new Ready(done, new CellMap(done.sheets(), now, language, lineage()));
  }

  /** Reading every formula takes a moment; the first packet does. */
  private synchronized Lineage lineage() {
    Lineage known = lineage.orElseGet(() -> new Lineage(model.edition()));
    lineage = Optional.of(known);
    return known;
  }

  /** Which answer stands where in the packet drawn last. */
  public Optional<CellMap> cells() {
    return cells;
  }

  /** The answer whose places are to be shown as soon as the packet is drawn. */
  public ObjectProperty<Optional<menlou.draft.Path>> soughtProperty() {
    return sought;
  }

  public void seek(menlou.draft.Path answer) {
    sought.set(Optional.of(answer));
  }

  private void refused(RuntimeException refusal) {
    busy.set(false);
    if (!(refusal instanceof Trouble refused)) {
      throw refusal;
    }
    trouble.set(Optional.of(refused));
  }

  /** Pictures one page; nothing comes when the packet has been drawn anew meanwhile. */
  public void page(int page, double dpi, java.util.function.Consumer<PageImage> pictured) {
    Optional<Drawn> wanted = drawn.get();
    wanted.ifPresent(
        packet ->
            jobs.run(
                () -> service.page(packet, page, dpi),
                image -> {
                  if (drawn.get().equals(wanted)) {
                    pictured.accept(image);
                  }
                },
                this::refused));
  }

  public void save(Path file) {
    drawn
        .get()
        .ifPresent(
            packet ->
                jobs.run(
                    () -> {
                      WholeFile.write(file, packet.pdf());
                      return file;
                    },
                    written -> savedAs.set(Optional.of(written)),
                    this::refused));
  }
}
