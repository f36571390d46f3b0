package menlou.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import menlou.draft.Change;
import menlou.draft.Path;
import menlou.ui.check.CheckScreen;
import menlou.ui.dialog.Desk;
import menlou.ui.dialog.Toasts;
import menlou.ui.interview.InterviewModel;
import menlou.ui.interview.InterviewScreen;
import menlou.ui.job.Jobs;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketModel;
import menlou.ui.packet.PacketScreen;
import menlou.ui.question.EditorKit;
import menlou.ui.question.Screen;
import menlou.ui.style.Look;
import menlou.ui.work.CaseModel;

/** One open case with its three screens. */
public final class CaseDesk {
  /** The steps of the work on a case. */
  public enum Step {
    ANSWER,
    CHECK,
    PACKET
  }

  private static final List<String> PICTURES = List.of("*.jpg", "*.jpeg", "*.png");

  private final CaseModel model;
  private final InterviewModel interview;
  private final InterviewScreen questions;
  private final PacketModel packets;
  private final Services services;
  private final Desk desk;
  private final Look look;
  private final Workers work;
  private final Consumer<Step> show;
  private Runnable leave = () -> {};

  CaseDesk(
      CaseModel model, Services services, Desk desk, Look look, Workers work, Consumer<Step> show) {
    this.model = model;
    this.services = services;
    this.desk = desk;
    this.look = look;
    this.work = work;
    this.show = show;
    interview = new InterviewModel(model);
    packets = new PacketModel(model, services.packets(), work.drawing());
    Screen screen =
        new Screen(
            model,
            new EditorKit(
                desk.kit(),
                new KeptPictures(),
                (path, assessment, told) ->
                    work.drawing()
                        .run(
                            () -> services.packets().fits(assessment, path),
                            told,
                            CaseDesk::refused),
                interview::goToList,
                this::toPage,
                false),
            this::removed,
            new HashSet<>());
    questions = new InterviewScreen(interview, screen, look, () -> show.accept(Step.CHECK));
  }

  /** Pictures in the store. */
  private final class KeptPictures implements EditorKit.Pictures {
    @Override
    public Jobs jobs() {
      return work.pictures();
    }

    @Override
    public void choose(Consumer<java.nio.file.Path> chosen) {
      desk.chooseOne(Word.EDITOR_CHOOSE_PICTURE, Word.EDITOR_PICTURES, PICTURES, chosen);
    }

    @Override
    public String keep(byte[] picture) {
      return services.store().attach(picture);
    }

    @Override
    public Optional<byte[]> find(String name) {
      return services.store().attachment(name);
    }
  }

  private static void refused(RuntimeException refusal) {
    throw refusal;
  }

  private void removed(Change back) {
    Path list = back.path().orElseThrow();
    desk.toasts()
        .show(
            desk.kit()
                .words()
                .bind(
                    texts ->
                        texts.get(
                            Word.ROWS_REMOVED.key(),
                            Map.of("one", texts.get("ui.row-one." + list.field())))),
            Optional.of(new Toasts.Offer(Word.SHELL_UNDO, () -> model.change(List.of(back)))));
  }

  public CaseModel model() {
    return model;
  }

  public InterviewModel interview() {
    return interview;
  }

  public InterviewScreen questions() {
    return questions;
  }

  public PacketModel packets() {
    return packets;
  }

  javafx.scene.Node screen(Step step) {
    leave.run();
    leave = () -> {};
    return switch (step) {
      case ANSWER -> questions.node();
      case CHECK -> {
        CheckScreen screen =
            new CheckScreen(
                model,
                desk.kit(),
                this::change,
                () -> TranslatorDialog.show(model, desk, work.keeping()),
                () -> show.accept(Step.PACKET));
        leave = screen::close;
        yield screen.node();
      }
      case PACKET -> {
        PacketScreen screen =
            new PacketScreen(packets, services.press(), work.printing(), desk, look, this::change);
        leave = screen::close;
        yield screen.node();
      }
    };
  }

  /** Shows the page an answer is printed on. */
  private void toPage(Path path) {
    packets.seek(path);
    show.accept(Step.PACKET);
  }

  private void change(Path path) {
    show.accept(Step.ANSWER);
    interview.goTo(path);
  }

  void close() {
    leave.run();
    model.flush();
  }
}
