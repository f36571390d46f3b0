package menlou.packet.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Reads, of what the JDK writes for a PostScript printer, the shapes that are filled dark. */
final class PostScript {
  private static final double MM = 25.4 / 72;
  private static final double DARK = 0.2;

  private final double height;
  private final Deque<AffineTransform> kept = new ArrayDeque<>();
  private AffineTransform here = AffineTransform.getScaleInstance(72 / 300.0, 72 / 300.0);
  private double tone;
  private final List<Point2D> path = new ArrayList<>();
  private final List<Point2D> dark = new ArrayList<>();
  private int shapes;

  private PostScript(double height) {
    this.height = height;
  }

  /**
   * One page.
   *
   * @param height of the sheet in points
   * @param shapes filled dark
   */
  record Page(double height, int shapes, Extent extent) {}

  static List<Page> pages(String text) {
    List<Page> pages = new ArrayList<>();
    for (String page : text.split("%%Page: \\d+ \\d+\n", -1)) {
      int begin = page.indexOf("/pgSave save def");
      if (begin == 0) {
        List<String> lines = Arrays.asList(page.split("\n", -1));
        // Such as "841.89 0 exch translate 1 -1 scale[72 300.0 div 0 0 72 300.0 div 0 0]concat".
        double height = Double.parseDouble(lines.get(1).split(" ", -1)[0]);
        PostScript reader = new PostScript(height);
        lines.subList(2, lines.size()).forEach(reader::line);
        pages.add(new Page(height, reader.shapes, reader.extent()));
      }
    }
    return pages;
  }

  private void line(String line) {
    String[] words = line.replace("[", "").replace("]", "").trim().split("\\s+", -1);
    switch (words[words.length - 1]) {
      case "G" -> kept.push(new AffineTransform(here));
      case "R" -> here = kept.isEmpty() ? here : kept.pop();
      case "SG" -> tone = Double.parseDouble(words[0]);
      case "concat" -> concat(words);
      case "N" -> path.clear();
      case "M", "L", "C" -> points(words);
      case "WF", "EF" -> fill();
      default -> {}
    }
    if (line.endsWith("R N")) {
      here = kept.isEmpty() ? here : kept.pop();
      path.clear();
    }
  }

  private void concat(String[] words) {
    double[] matrix = new double[6];
    for (int i = 0; i < 6; i++) {
      matrix[i] = Double.parseDouble(words[i]);
    }
    here = new AffineTransform(here);
    here.concatenate(new AffineTransform(matrix));
  }

  private void points(String[] words) {
    for (int i = 0; i + 1 < words.length; i += 2) {
      Point2D point =
          new Point2D.Double(Double.parseDouble(words[i]), Double.parseDouble(words[i + 1]));
      path.add(here.transform(point, null));
    }
  }

  private void fill() {
    if (tone < DARK) {
      dark.addAll(path);
      shapes++;
    }
  }

  private Extent extent() {
    return new Extent(
        dark.stream().mapToDouble(Point2D::getX).min().orElse(0) * MM,
        dark.stream().mapToDouble(Point2D::getY).min().orElse(0) * MM,
        dark.stream().mapToDouble(Point2D::getX).max().orElse(0) * MM,
        dark.stream().mapToDouble(Point2D::getY).max().orElse(0) * MM);
  }

  @Override
  public String toString() {
    return shapes + " shapes on a sheet " + height + " points high";
  }
}
