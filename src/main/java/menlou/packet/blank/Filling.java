package menlou.packet.blank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.BrokenCatalog;
import menlou.catalog.Defect;
import menlou.catalog.Expression;
import menlou.catalog.FieldPath;
import menlou.catalog.Language;
import menlou.catalog.form.BlankMap;
import menlou.catalog.form.Guard;
import menlou.catalog.form.Loop;
import menlou.draft.Facts;
import menlou.packet.page.Area;
import menlou.packet.page.Mark;
import menlou.packet.paper.Pictures;
import menlou.packet.paper.Resolver;
import menlou.packet.paper.Said;
import menlou.packet.paper.Stage;
import menlou.packet.type.Face;
import menlou.packet.type.Fonts;

/** What a case puts into the boxes of a map, page by page. For one case. */
final class Filling {
  /** Millimetres are rounded in the map. */
  private static final float ROUNDED = 1;

  private final BlankMap map;
  private final ValueSetter setter;
  private final Resolver resolver;
  private final Map<Integer, List<Mark>> marks = new LinkedHashMap<>();
  private final List<String> tooLong = new ArrayList<>();

  Filling(Fonts fonts, BlankMap map, Facts facts) {
    this.map = map;
    this.setter = new ValueSetter(fonts, map.fitting());
    this.resolver = new Resolver(facts, facts.edition().texts(Language.ZH), Pictures.NONE);
    map.boxes().forEach(this::fill);
  }

  /** Of a page, 1-based. */
  List<Mark> marks(int page) {
    return marks.getOrDefault(page, List.of());
  }

  List<String> tooLong() {
    return tooLong;
  }

  private void fill(BlankMap.Box box) {
    Optional<Stage> stage = stage(box);
    if (stage.isEmpty()) {
      return;
    }
    switch (box.content()) {
      case BlankMap.Content.Tick(Expression condition) -> {
        if (stage.get().holds(condition)) {
          on(box.page()).addAll(ValueSetter.tick(box));
        }
      }
      case BlankMap.Content.Value value -> {
        Said said = resolver.say(value.text(), stage.get(), Face.SONG);
        setter
            .words(said, box)
            .ifPresentOrElse(on(box.page())::addAll, () -> tooLong.add(box.name()));
      }
    }
  }

  private List<Mark> on(int page) {
    return marks.computeIfAbsent(page, _ -> new ArrayList<>());
  }

  /** The row the box is for; empty when the case has none, or when the box does not apply. */
  private Optional<Stage> stage(BlankMap.Box box) {
    List<Stage> rows = rows(box);
    return box.row() > rows.size()
        ? Optional.empty()
        : Optional.of(rows.get(box.row() - 1))
            .filter(stage -> box.guard().when().map(stage::holds).orElse(true));
  }

  private List<Stage> rows(BlankMap.Box box) {
    return resolver.unroll(new Guard(Optional.empty(), box.guard().loop()));
  }

  /** A list and which of its rows are meant. */
  private record Rows(FieldPath list, String where) {}

  /** Lists with more rows than there are boxes. */
  List<String> tooMany() {
    Map<Rows, Integer> boxes = new LinkedHashMap<>();
    Map<Rows, Integer> needed = new LinkedHashMap<>();
    for (BlankMap.Box box : map.boxes()) {
      Optional<Loop> loop = box.guard().loop().filter(each -> !each.single());
      if (loop.isPresent()) {
        Rows rows =
            new Rows(loop.get().rows(), loop.get().where().map(Expression::source).orElse(""));
        boxes.merge(rows, box.row(), Math::max);
        needed.put(rows, rows(box).size());
      }
    }
    Set<String> lists = new LinkedHashSet<>();
    needed.forEach(
        (rows, count) -> {
          if (count > boxes.getOrDefault(rows, 0)) {
            lists.add(rows.list().text());
          }
        });
    return List.copyOf(lists);
  }

  /**
   * A box must be where the blank has paper.
   *
   * @param pages of the blank, as they are seen
   * @throws BrokenCatalog naming every box that is not
   */
  static void require(BlankMap map, List<PageFrame> pages) {
    List<Defect> defects = new ArrayList<>();
    for (BlankMap.Box box : map.boxes()) {
      if (box.page() > pages.size()) {
        defects.add(
            new Defect(map.file(), box.line(), "the blank has " + pages.size() + " pages only"));
      } else if (!isOn(pages.get(box.page() - 1), ValueSetter.area(box.place()))) {
        defects.add(new Defect(map.file(), box.line(), "the box lies outside of its page"));
      }
    }
    if (!defects.isEmpty()) {
      throw new BrokenCatalog(defects);
    }
  }

  private static boolean isOn(PageFrame page, Area area) {
    return area.x() >= -ROUNDED
        && area.y() >= -ROUNDED
        && area.right() <= page.width() + ROUNDED
        && area.bottom() <= page.height() + ROUNDED;
  }
}
