package menlou.packet.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Tag;
import menlou.packet.type.Line;
import menlou.packet.type.SetText;

/**
 * Collects the marks of one page, and what they belong to. Lines and shades are never read; words
 * and pictures belong to the element that is open. Not thread-safe.
 */
public final class Canvas {
  /**
   * How far the baseline lies under the top of the letters' square, in ems (Noto CJK, OS/2
   * typographic ascender).
   */
  private static final float ASCENT = 0.88f;

  private final PaperSize size;
  private final List<Content> read = new ArrayList<>();
  private final Map<Artefact, List<Mark>> unread = new EnumMap<>(Artefact.class);
  private List<Mark> open = unread(Artefact.RULING);
  private boolean reading;
  private int first;

  public Canvas(PaperSize size) {
    this.size = size;
  }

  public PaperSize size() {
    return size;
  }

  /**
   * Everything on the page in the order it is painted. Elements stand in the order they are read
   * in.
   */
  public List<Content> contents() {
    List<Content> all = new ArrayList<>(read.size() + 4);
    for (Artefact artefact : Artefact.values()) {
      if (artefact == Artefact.HEADER) {
        all.addAll(read);
      }
      if (!unread(artefact).isEmpty()) {
        all.add(new Content(artefact, unread(artefact)));
      }
    }
    return all;
  }

  private List<Mark> unread(Artefact artefact) {
    return unread.computeIfAbsent(artefact, _ -> new ArrayList<>());
  }

  /**
   * What is drawn from here on belongs to this. An element has its place in the order of reading
   * even when nothing is drawn, as an empty cell has.
   */
  public void open(Tag tag) {
    switch (tag) {
      case Artefact artefact -> {
        open = unread(artefact);
        reading = false;
      }
      case Element element -> open(element, read.size());
    }
  }

  /** Opens an element that is read before all others, but after those opened in this way before. */
  public void openFirst(Element element) {
    open(element, first++);
  }

  private void open(Element element, int place) {
    Content content = new Content(element, new ArrayList<>());
    read.add(place, content);
    open = content.marks();
    reading = true;
  }

  public void add(Mark mark) {
    boolean line =
        switch (mark) {
          case Mark.Words _, Mark.Photo _ -> false;
          case Mark.Rule _, Mark.Shade _, Mark.Slanted _, Mark.Code _ -> true;
        };
    (line && reading ? unread(Artefact.RULING) : open).add(mark);
  }

  public void rule(float x1, float y1, float x2, float y2, float weight) {
    add(new Mark.Rule(x1, y1, x2, y2, weight, Mark.BLACK));
  }

  /** Draws the four sides of an area, the line centred on its edge. */
  public void frame(Area area, float weight, float grey) {
    add(new Mark.Rule(area.x(), area.y(), area.right(), area.y(), weight, grey));
    add(new Mark.Rule(area.x(), area.bottom(), area.right(), area.bottom(), weight, grey));
    add(new Mark.Rule(area.x(), area.y(), area.x(), area.bottom(), weight, grey));
    add(new Mark.Rule(area.right(), area.y(), area.right(), area.bottom(), weight, grey));
  }

  /** Writes lines from the top of the area down. */
  public void text(SetText text, Area area, Align align, float grey) {
    lines(text, area, align, grey).forEach(this::add);
  }

  /**
   * Writes an item of a list.
   *
   * @param atoms how many of the first line belong to the label
   */
  public void item(SetText text, Area area, Align align, int atoms, Element label, Element body) {
    List<Mark.Words> lines = lines(text, area, align, Mark.BLACK);
    Mark.Words first = lines.getFirst();
    int cut = Math.min(first.line().from() + atoms, first.line().to());
    open(label);
    add(first.part(first.line().from(), cut));
    open(body);
    add(first.part(cut, first.line().to()));
    lines.subList(1, lines.size()).forEach(this::add);
  }

  /** The marks of lines written from the top of the area down. */
  public static List<Mark.Words> lines(SetText text, Area area, Align align, float grey) {
    List<Mark.Words> lines = new ArrayList<>(text.lines().size());
    float baseline = area.y() + text.size() * ASCENT;
    for (Line line : text.lines()) {
      float free = area.width() - line.width();
      float stretch = align == Align.JUSTIFY && !line.last() ? stretch(text, line, free) : 0;
      lines.add(new Mark.Words(text, line, area.x() + align.shift(free), baseline, stretch, grey));
      baseline += text.size() * text.leading();
    }
    return lines;
  }

  /**
   * Spreads what a line leaves free over the places where it could end; not when that would tear it
   * open.
   */
  private static float stretch(SetText text, Line line, float free) {
    int places = 0;
    for (int atom = line.from(); atom < line.to() - 1; atom++) {
      places += text.galley().stretches(atom) ? 1 : 0;
    }
    float each = places == 0 ? 0 : free / places;
    return each <= text.size() * 0.5f ? Math.max(0, each) : 0;
  }
}
