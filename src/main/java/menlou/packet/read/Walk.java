package menlou.packet.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;
import menlou.packet.page.Area;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Follows the operators of one page and notes every letter and every shape they paint (ISO 32000-1,
 * 8 and 9). Not thread-safe.
 */
final class Walk {
  /** Pages have some thousand letters; more than this is an attack. */
  private static final int MOST_MARKS = 200_000;

  private static final int MOST_SAVED = 1_000;
  private static final int DEEPEST = 12;
  private static final double THINNEST = 0.05;

  private final FontBook fonts;
  private final Allowance allowance;
  private final Deque<State> saved = new ArrayDeque<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final PathTrace path = new PathTrace();
  private final TextPlace text = new TextPlace();
  private State state;
  private int order;
  private int depth;

  /**
   * Begins on an empty sheet.
   *
   * @param place from the page's own coordinates to points from the upper left corner
   */
  Walk(FontBook fonts, Allowance allowance, AffineTransform place, Rectangle2D sheet) {
    this.fonts = fonts;
    this.allowance = allowance;
    this.state = new State(place, sheet);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Shape> shapes() {
    return shapes;
  }

  void follow(byte[] content, @Nullable COSDictionary resources) throws IOException {
    allowance.bytes(content.length);
    ContentScanner scanner = new ContentScanner(content);
    for (String next = scanner.next(); !next.isEmpty(); next = scanner.next()) {
      allowance.operator();
      if (glyphs.size() + shapes.size() > MOST_MARKS) {
        throw new IOException("more on a page than any page has");
      }
      operator(next, scanner.operands(), resources);
    }
  }

  private void operator(String operator, List<Object> given, @Nullable COSDictionary resources)
      throws IOException {
    switch (operator) {
      case "q" -> {
        if (saved.size() < MOST_SAVED) {
          saved.push(state.copy());
        }
      }
      case "Q" -> state = saved.isEmpty() ? state : saved.pop();
      case "cm" -> matrix(given).ifPresent(state.place::concatenate);
      case "gs" -> opacity(named(given, resources, COSName.EXT_G_STATE));
      case "g", "rg", "k", "sc", "scn" -> state.fill = State.tone(given);
      case "G", "RG", "K", "SC", "SCN" -> state.stroke = State.tone(given);
      case "cs" -> state.fill = 0;
      case "CS" -> state.stroke = 0;
      case "m", "l", "c", "v", "y", "re" -> path.segment(operator, numbers(given), state.place);
      case "h" -> path.close();
      case "W", "W*" -> path.clip();
      case "S" -> paint(false, true);
      case "s" -> {
        path.close();
        paint(false, true);
      }
      case "f", "F", "f*" -> paint(true, false);
      case "B", "B*" -> paint(true, true);
      case "b", "b*" -> {
        path.close();
        paint(true, true);
      }
      case "n" -> paint(false, false);
      case "sh" -> shape(Shape.Kind.FILL, state.clip, state.fill, state.fillOpacity);
      case "BI" -> image(0);
      case "Do" -> external(named(given, resources, COSName.XOBJECT));
      default -> textOperator(operator, given, resources);
    }
  }

  private void textOperator(String operator, List<Object> given, @Nullable COSDictionary resources)
      throws IOException {
    switch (operator) {
      case "BT" -> text.begin();
      case "Tf" -> {
        if (given.size() == 2 && given.get(0) instanceof ContentScanner.Name(String name)) {
          state.font = fonts.find(resources, name).orElse(null);
          state.size = number(given, 1);
        }
      }
      case "Tc" -> state.charSpace = number(given, 0);
      case "Tw" -> state.wordSpace = number(given, 0);
      case "Tz" -> state.stretch = number(given, 0) / 100;
      case "TL" -> state.leading = number(given, 0);
      case "Ts" -> state.rise = number(given, 0);
      case "Tr" -> state.mode = (int) number(given, 0);
      case "Td" -> text.move(number(given, 0), number(given, 1));
      case "TD" -> {
        state.leading = -number(given, 1);
        text.move(number(given, 0), number(given, 1));
      }
      case "Tm" -> matrix(given).ifPresent(text::set);
      case "T*" -> text.move(0, -state.leading);
      case "Tj" -> show(given);
      case "TJ" -> {
        if (!given.isEmpty() && given.get(0) instanceof List<?> pieces) {
          show(pieces);
        }
      }
      case "'" -> {
        text.move(0, -state.leading);
        show(given);
      }
      case "\"" -> {
        state.wordSpace = number(given, 0);
        state.charSpace = number(given, 1);
        text.move(0, -state.leading);
        show(given);
      }
      default -> {}
    }
  }

  /** Strings are shown, numbers between them move the pen back by thousandths of an em. */
  private void show(List<?> pieces) {
    ReadFont font = state.font;
    if (font == null) {
      return;
    }
    TextPlace.Pen pen = text.pen(state);
    for (Object piece : pieces) {
      if (piece instanceof byte[] string) {
        show(string, font, pen);
      } else if (piece instanceof Double thousandths) {
        pen.advance(-thousandths / 1000 * state.size * state.stretch);
      }
    }
    text.leave(pen);
  }

  private void show(byte[] string, ReadFont font, TextPlace.Pen pen) {
    boolean hidden = state.mode == 3 || state.mode == 7;
    boolean outlined = state.mode == 1 || state.mode == 5;
    float tone = (float) (outlined ? state.stroke : state.fill);
    double opacity = outlined ? state.strokeOpacity : state.fillOpacity;
    for (int at = 0; at < string.length; ) {
      int length = Math.min(font.length(string, at), string.length - at);
      int code = 0;
      for (int i = 0; i < length; i++) {
        code = code << 8 | (string[at + i] & 0xFF);
      }
      at += length;
      double advance = font.width(code) * state.size + state.charSpace;
      advance += length == 1 && code == ' ' ? state.wordSpace : 0;
      Glyph glyph = pen.glyph(font, code, advance * state.stretch, tone, order++);
      boolean shown = !hidden && opacity > THINNEST && state.clip.contains(middle(glyph));
      glyphs.add(shown ? glyph : TextPlace.hidden(glyph));
      pen.advance(advance * state.stretch);
    }
  }

  private static java.awt.geom.Point2D middle(Glyph glyph) {
    return new java.awt.geom.Point2D.Float(glyph.middleX(), glyph.middleY());
  }

  private void paint(boolean fill, boolean stroke) {
    if (fill) {
      path.figures(each -> shape(Shape.Kind.FILL, each, state.fill, state.fillOpacity));
    }
    if (stroke) {
      path.lines(each -> shape(Shape.Kind.LINE, each, state.stroke, state.strokeOpacity));
    }
    state.clip = path.end(state.clip);
  }

  private void image(long print) {
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    Rectangle2D area = state.place.createTransformedShape(unit).getBounds2D();
    shape(Shape.Kind.IMAGE, area, 0.5, state.fillOpacity, print);
  }

  private void shape(Shape.Kind kind, Rectangle2D area, double tone, double opacity) {
    shape(kind, area, tone, opacity, 0);
  }

  private void shape(Shape.Kind kind, Rectangle2D area, double tone, double opacity, long print) {
    if (opacity <= THINNEST) {
      return;
    }
    Rectangle2D seen = kind == Shape.Kind.LINE ? area : area.createIntersection(state.clip);
    if (seen.getWidth() >= 0 && seen.getHeight() >= 0) {
      Area place =
          new Area(
              (float) seen.getX(),
              (float) seen.getY(),
              (float) seen.getWidth(),
              (float) seen.getHeight());
      shapes.add(new Shape(kind, place, (float) tone, print, order++));
    }
  }

  private void external(@Nullable COSDictionary object) throws IOException {
    if (!(object instanceof COSStream stream)) {
      return;
    }
    COSBase kind = stream.getDictionaryObject(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      image(print(stream));
    } else if (COSName.FORM.equals(kind) && depth < DEEPEST) {
      form(stream);
    }
  }

  /** The packed bytes tell pictures apart well enough. */
  private static long print(COSStream stream) throws IOException {
    try (InputStream raw = stream.createRawInputStream()) {
      CRC32 sum = new CRC32();
      byte[] bytes = raw.readAllBytes();
      sum.update(bytes);
      return ((long) bytes.length << 32) | sum.getValue();
    }
  }

  /** A page within the page. */
  private void form(COSStream stream) throws IOException {
    State before = state.copy();
    int levels = saved.size();
    depth++;
    matrix(stream.getCOSArray(COSName.MATRIX)).ifPresent(state.place::concatenate);
    COSArray box = stream.getCOSArray(COSName.BBOX);
    if (box != null && box.size() == 4) {
      float[] edges = box.toFloatArray();
      Rectangle2D.Double bounds = new Rectangle2D.Double(edges[0], edges[1], 0, 0);
      bounds.add(edges[2], edges[3]);
      state.clip =
          state.clip.createIntersection(state.place.createTransformedShape(bounds).getBounds2D());
    }
    follow(Contents.of(stream), stream.getCOSDictionary(COSName.RESOURCES));
    depth--;
    while (saved.size() > levels) {
      saved.pop();
    }
    state = before;
  }

  private void opacity(@Nullable COSDictionary parameters) {
    if (parameters != null) {
      state.fillOpacity = parameters.getFloat(COSName.CA_NS, (float) state.fillOpacity);
      state.strokeOpacity = parameters.getFloat(COSName.CA, (float) state.strokeOpacity);
    }
  }

  private static @Nullable COSDictionary named(
      List<Object> given, @Nullable COSDictionary resources, COSName kind) {
    COSDictionary all = resources == null ? null : resources.getCOSDictionary(kind);
    return all != null
            && !given.isEmpty()
            && given.get(0) instanceof ContentScanner.Name(String name)
            && all.getDictionaryObject(COSName.getPDFName(name)) instanceof COSDictionary found
        ? found
        : null;
  }

  private static double number(List<Object> given, int index) {
    return index < given.size() && given.get(index) instanceof Double number ? number : 0;
  }

  private static double[] numbers(List<Object> given) {
    double[] numbers = new double[given.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(given, i);
    }
    return numbers;
  }

  private static java.util.Optional<AffineTransform> matrix(List<Object> given) {
    return given.size() == 6
        ? java.util.Optional.of(new AffineTransform(numbers(given)))
        : java.util.Optional.empty();
  }

  private static java.util.Optional<AffineTransform> matrix(@Nullable COSArray given) {
    if (given == null || given.size() != 6) {
      return java.util.Optional.empty();
    }
    double[] numbers = new double[6];
    for (int i = 0; i < 6; i++) {
      numbers[i] = given.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return java.util.Optional.of(new AffineTransform(numbers));
  }
}
