package menlou.packet.blank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.packet.bind.StreamSizes;
import menlou.packet.page.Area;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Finds the boxes of a blank and names them: form fields as their author did, others by page, row
 * and place in the row. The same blank gives the same names.
 */
final class Detection {
  private static final int MOST_PAGES = 100;

  /** Boxes that begin within this height begin in the same row, in points. */
  private static final float SAME_ROW = 2;

  private final Set<String> names = new HashSet<>();
  private final List<Box> boxes = new ArrayList<>();

  private Detection() {}

  static List<Box> boxes(PDDocument document) throws IOException {
    StreamSizes sizes = StreamSizes.of(document.getDocument());
    Budget.require(document.getNumberOfPages() <= MOST_PAGES);
    Budget budget = new Budget();
    Detection detection = new Detection();
    int number = 0;
    for (PDPage page : document.getPages()) {
      detection.add(++number, page, PageReader.read(page, budget, sizes), budget);
    }
    return detection.boxes;
  }

  /** A place and, for a form field, its name. */
  private record Place(Area area, Optional<String> name) {}

  private void add(int number, PDPage page, Drawn drawn, Budget budget) {
    List<Place> places = new ArrayList<>();
    for (Widgets.Widget widget : Widgets.on(page, PageFrame.of(page))) {
      places.add(
          new Place(widget.area(), Optional.of(widget.name()).filter(name -> !name.isEmpty())));
    }
    List<Place> fields = List.copyOf(places);
    for (Area cell : Cells.of(drawn.strokes(), budget)) {
      if (fields.stream().noneMatch(field -> isFilled(cell, field.area()))) {
        places.add(new Place(cell, Optional.empty()));
      }
    }
    budget.comparisons((long) places.size() * (places.size() + drawn.letters().size()));
    Hints hints = new Hints(places.stream().map(Place::area).toList(), drawn.letters());
    int row = 0;
    for (List<Place> line : rows(places)) {
      row++;
      for (int i = 0; i < line.size(); i++) {
        Area area = line.get(i).area();
        String usual = "p" + number + "-r" + row + "-c" + (i + 1);
        String name = unlikeOthers(line.get(i).name().orElse(usual));
        budget.box();
        boxes.add(new Box(number, name, area, hints.in(area), hints.beside(area)));
      }
    }
  }

  /** A cell that is hardly larger than the field in it is no second place to write in. */
  private static boolean isFilled(Area cell, Area field) {
    float width = Math.min(cell.right(), field.right()) - Math.max(cell.x(), field.x());
    float height = Math.min(cell.bottom(), field.bottom()) - Math.max(cell.y(), field.y());
    return width > 0 && height > 0 && width * height > cell.width() * cell.height() / 2;
  }

  private static List<List<Place>> rows(List<Place> places) {
    List<Place> sorted =
        places.stream()
            .sorted(
                Comparator.comparingDouble((Place place) -> place.area().y())
                    .thenComparingDouble(place -> place.area().x()))
            .toList();
    List<List<Place>> rows = new ArrayList<>();
    for (Place place : sorted) {
      if (rows.isEmpty() || place.area().y() - rows.getLast().getFirst().area().y() > SAME_ROW) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(place);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(place -> place.area().x())));
    return rows;
  }

  private String unlikeOthers(String name) {
    String free = name;
    for (int i = 2; !names.add(free); i++) {
      free = name + "#" + i;
    }
    return free;
  }
}
