package menlou.app;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.Template;
import menlou.catalog.form.PacketPlan;
import menlou.catalog.form.Papers;
import menlou.draft.Answers;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.Trouble;
import menlou.interview.Assessment;
import menlou.packet.FitMeter;
import menlou.packet.Packet;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.PageGallery;
import menlou.packet.PageImages;
import menlou.packet.PlaceFit;
import menlou.packet.SheetInfo;
import menlou.packet.proof.Defect;
import menlou.packet.proof.Unproved;
import menlou.packet.type.Fonts;
import menlou.ui.packet.PacketService;

/** Draws packets for the window, and pictures of their pages. Thread-safe. */
final class WindowPackets implements PacketService, AutoCloseable {
  /** The packet, its reading copy, and those they replace while being drawn. */
  private static final int SHOWN_AT_ONCE = 4;

  /** Some thirty pages as wide as a window. */
  private static final long PICTURE_BYTES = 100 << 20;

  private final DraftStore store;
  private final Clock clock;
  private final Fonts fonts;
  private final Packets packets;
  private final Deque<Known> recent = new ArrayDeque<>();
  private final PageGallery gallery = new PageGallery(PICTURE_BYTES);
  private Optional<Open> open = Optional.empty();
  private Optional<Metered> metered = Optional.empty();

  WindowPackets(DraftStore store, Clock clock, Fonts fonts) {
    this.store = store;
    this.clock = clock;
    this.fonts = fonts;
    this.packets = new Packets(fonts);
  }

  /** The answer that is being typed; while all else is the same, so are the forms around it. */
  private record Metered(
      DraftId draft, Path path, Answers others, Set<Path> asked, FitMeter meter) {
    static Metered of(Fonts fonts, Assessment now, Path path) {
      return new Metered(
          now.draft().id(), path, others(now, path), asked(now), FitMeter.of(fonts, now.facts()));
    }

    boolean holds(Assessment now, Path here) {
      return draft.equals(now.draft().id())
          && path.equals(here)
          && others.equals(others(now, path))
          && asked.equals(asked(now));
    }

    private static Answers others(Assessment now, Path path) {
      return now.draft().answers().with(path, Optional.empty());
    }

    private static Set<Path> asked(Assessment now) {
      return now.facts().leaves().stream()
          .filter(now.facts()::isRelevant)
          .collect(Collectors.toSet());
    }
  }

  private record Known(Drawn drawn, Packet packet) {}

  /** The packet whose pages were looked at last, kept open because the next page comes soon. */
  private record Open(Drawn drawn, PageImages images) {}

  @Override
  public Drawn draw(Assessment assessment, Order order) {
    Edition edition = assessment.facts().edition();
    PacketOptions options =
        PacketOptions.forPrint(
            clock.instant(),
            assessment.findings(),
            DraftsAtHome.caseFile(assessment.draft(), store, edition));
    Packet packet =
        copy(order.copy(), assessment.facts(), order.marked() ? options.asDraft() : options);
    Drawn drawn =
        new Drawn(proved(packet), packet.sheets(), parts(packet, edition), missing(packet));
    remember(drawn, packet);
    return drawn;
  }

  private Packet copy(Copy copy, Facts facts, PacketOptions options) {
    return switch (copy) {
      case CHINESE -> packets.draw(facts, options);
      case READING -> packets.draw(facts, options.in(Language.EN));
      case PARALLEL -> packets.parallel(facts, options);
    };
  }

  @Override
  public synchronized List<PlaceFit> fits(Assessment assessment, Path path) {
    Metered now =
        metered
            .filter(each -> each.holds(assessment, path))
            .orElseGet(() -> Metered.of(fonts, assessment, path));
    metered = Optional.of(now);
    return now.meter().fits(path, assessment.facts());
  }

  /** A packet that did not pass its proof is not even shown: what is shown can be printed. */
  private static byte[] proved(Packet packet) {
    try {
      return packet.bytes();
    } catch (Unproved unproved) {
      Defect first = unproved.proof().defects().getFirst();
      throw new Trouble(
          "packet.unproved",
          Map.of("page", Integer.toString(first.page()), "cell", first.place()),
          unproved);
    }
  }

  private synchronized void remember(Drawn drawn, Packet packet) {
    recent.addFirst(new Known(drawn, packet));
    while (recent.size() > SHOWN_AT_ONCE) {
      recent.removeLast();
    }
  }

  private static List<Path> missing(Packet packet) {
    Set<Path> missing = new LinkedHashSet<>();
    packet.open().values().forEach(cells -> cells.forEach(cell -> missing.addAll(cell.missing())));
    return List.copyOf(missing);
  }

  private static List<Part> parts(Packet packet, Edition edition) {
    Map<String, PacketPlan.Part> planned = new HashMap<>();
    Papers.in(edition)
        .plan()
        .ifPresent(plan -> plan.parts().forEach(part -> planned.put(part.id(), part)));
    List<Part> parts = new ArrayList<>();
    for (SheetInfo sheet : packet.sheets()) {
      if (sheet.pageOfPart() == 1) {
        Optional<PacketPlan.Part> plan = Optional.ofNullable(planned.get(sheet.part()));
        parts.add(
            new Part(
                sheet.part(),
                titles(sheet, plan),
                sheet.page() - 1,
                sheet.pagesOfPart(),
                plan.map(PacketPlan.Part::keying).orElse(false)));
      }
    }
    return List.copyOf(parts);
  }

  private static Map<Language, String> titles(SheetInfo sheet, Optional<PacketPlan.Part> plan) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      titles.put(
          language,
          plan.map(part -> language == Language.ZH ? part.title().zh() : part.title().en())
              .map(WindowPackets::literal)
              .filter(title -> !title.isBlank())
              .orElse(sheet.title()));
    }
    return titles;
  }

  /** Titles of parts hold no values. */
  private static String literal(Template template) {
    return template.runs().stream()
        .map(run -> run instanceof Template.Run.Literal(String text) ? text : "")
        .collect(Collectors.joining());
  }

  @Override
  public synchronized PageImage page(Drawn drawn, int page, double dpi) {
    PageGallery.Pixels picture = gallery.picture(drawn.sheets().get(page), dpi, images(drawn));
    return new PageImage(picture.width(), picture.height(), picture.argb());
  }

  private PageImages images(Drawn drawn) {
    if (open.isEmpty() || !open.get().drawn().equals(drawn)) {
      close();
      open = Optional.of(new Open(drawn, new PageImages(packet(drawn))));
    }
    return open.get().images();
  }

  private Packet packet(Drawn drawn) {
    return recent.stream()
        .filter(known -> known.drawn().equals(drawn))
        .map(Known::packet)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a packet nobody looks at any more"));
  }

  @Override
  public synchronized void close() {
    open.ifPresent(each -> each.images().close());
    open = Optional.empty();
  }
}
