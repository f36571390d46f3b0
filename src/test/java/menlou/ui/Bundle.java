package menlou.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.form.Catalog;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.interview.Assessment;
import menlou.packet.SheetInfo;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;
import menlou.packet.press.FakePrinter;
import menlou.packet.press.Press;
import menlou.ui.drafts.Exchange;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.packet.PacketService;
import menlou.ui.shell.Services;
import menlou.ui.shell.Settings;
import menlou.ui.style.Theme;
import menlou.ui.work.CaseModel;

/** The bundled edition and examples, and stand-ins for what the window is given. */
public final class Bundle {
  /** Read once: it takes a while. */
  public static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T02:42:00Z"), ZoneId.of("Asia/Shanghai"));

  private Bundle() {}

  public static Draft sample(String name) {
    String file = "/samples/" + name + ".menlou.json";
    try (InputStream in = Bundle.class.getResourceAsStream(file)) {
      return CaseFile.read(Objects.requireNonNull(in, file).readAllBytes(), EDITION)
          .orTrouble(name)
          .draft();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Assessment assessed(Draft draft) {
    return Assessment.of(EDITION, draft, LocalDate.now(CLOCK));
  }

  /** The model of a draft kept in the store; everything it does is done at once. */
  public static CaseModel model(MemoryStore store, Draft draft) {
    store.add(draft);
    return new CaseModel(
        EDITION, store, assessed(draft), CLOCK, new ImmediateJobs(), new ImmediateJobs());
  }

  public static Draft empty() {
    return Draft.empty(DraftId.random(), EDITION.id(), EDITION.interview().filing());
  }

  /** Services over the store; the settings last kept are put into the reference. */
  public static Services services(
      MemoryStore store, Language language, AtomicReference<Settings> kept) {
    return services(store, language, kept, FakePrinter.press());
  }

  /** The same with printers. */
  public static Services services(
      MemoryStore store, Language language, AtomicReference<Settings> kept, Press press) {
    return new Services(
        EDITION,
        store,
        new Examples(),
        new WhitePages(),
        new AnsweredFiles(),
        press,
        CLOCK,
        new Settings(language, Theme.LIGHT, 1),
        kept::set,
        java.nio.file.Path.of("drafts"),
        "test");
  }

  /** Offers one bundled example and touches no file. */
  public static final class Examples implements Exchange {
    @Override
    public Draft read(java.nio.file.Path file) {
      return sample("single-gmbh");
    }

    @Override
    public void write(Draft draft, java.nio.file.Path file) {}

    @Override
    public List<Example> examples() {
      return List.of(new Example("single-gmbh", sample("single-gmbh")));
    }
  }

  /** Draws two parts of white pages. */
  public static final class WhitePages implements PacketService {
    @Override
    public Drawn draw(Assessment assessment, Order order) {
      return new Drawn(
          (order.copy() + " " + order.marked()).getBytes(java.nio.charset.StandardCharsets.UTF_8),
          List.of(sheet("cover", 1, 1, 1), sheet("report", 2, 1, 2), sheet("report", 3, 2, 2)),
          List.of(
              new Part("cover", Map.of(Language.ZH, "封面", Language.EN, "Cover"), 0, 1, false),
              new Part("report", Map.of(Language.ZH, "报告", Language.EN, "Report"), 1, 2, true)),
          assessment.open());
    }

    /** A page with one cell, for the company's name. */
    private static SheetInfo sheet(String part, int page, int ofPart, int pagesOfPart) {
      SheetInfo.CellInfo cell =
          new SheetInfo.CellInfo(
              new Area(100, 100, 200, 30),
              "名称",
              Set.of(new menlou.draft.Path("company.englishName")),
              Set.of(),
              10,
              Optional.empty(),
              "");
      return new SheetInfo(
          part, part, page, ofPart, pagesOfPart, PaperSize.PORTRAIT, List.of(cell), page);
    }

    @Override
    public List<menlou.packet.PlaceFit> fits(Assessment assessment, menlou.draft.Path path) {
      return List.of();
    }

    @Override
    public PageImage page(Drawn drawn, int page, double dpi) {
      int width = (int) Math.round(dpi);
      int[] pixels = new int[width * width];
      java.util.Arrays.fill(pixels, 0xFFFFFFFF);
      return new PageImage(width, width, pixels);
    }
  }
}
