package menlou.packet.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Tongue;
import menlou.packet.type.FontFile;
import menlou.packet.type.Galley;
import menlou.packet.type.SetText;

/**
 * Writes the marks of one page as PDF operators (ISO 32000-1, clauses 8 and 9). Not thread-safe.
 */
public final class Ink {
  /** How far under the baseline a line to write on lies, and how thick it is. */
  private static final float UNDERLINE_DROP = 0.16f;

  private static final float UNDERLINE_WEIGHT = 0.5f;
  private static final float TICK_WEIGHT = 0.1f;

  private final Operators out = new Operators();
  private final FontCodes codes;
  private final PictureNames pictures;
  private final float pageHeight;
  private Tongue tongue;
  private float grey = -1;
  private float strokeGrey = -1;
  private float strokeWeight = -1;

  /**
   * Whether lines have been laid that are still to be drawn: many of one kind are drawn at once.
   */
  private boolean laid;

  /** Names under which pictures can be painted. */
  @FunctionalInterface
  public interface PictureNames {
    String name(Picture picture);
  }

  public Ink(FontCodes codes, PictureNames pictures, PaperSize size, Tongue tongue) {
    this(codes, pictures, size.height(), tongue);
  }

  /**
   * For a page of any size.
   *
   * @param pageHeight in points
   */
  public Ink(FontCodes codes, PictureNames pictures, float pageHeight, Tongue tongue) {
    this.codes = codes;
    this.pictures = pictures;
    this.pageHeight = pageHeight;
    this.tongue = tongue;
  }

  public byte[] bytes() {
    drawLaid();
    return out.bytes();
  }

  /** What is drawn from here on shows an element; {@code number} is unique on the page. */
  public void begin(String type, int number) {
    out.name(type).raw("<</MCID ").number(number).raw(">>").operator("BDC");
  }

  public void begin(Artefact artefact) {
    out.name("Artifact");
    out.raw(
        switch (artefact) {
          case WATERMARK -> "<</Type/Pagination/Subtype/Watermark>>";
          case RULING -> "<</Type/Layout>>";
          case HEADER -> "<</Type/Pagination/Subtype/Header>>";
          case FOOTER -> "<</Type/Pagination/Subtype/Footer>>";
        });
    out.operator("BDC");
  }

  /** What is drawn from here on is in this language. */
  public void speak(Tongue other) {
    tongue = other;
  }

  /** Ends what was begun last. */
  public void end() {
    drawLaid();
    out.operator("EMC");
  }

  public void draw(Mark mark) {
    if (!(mark instanceof Mark.Rule)) {
      drawLaid();
    }
    switch (mark) {
      case Mark.Words words -> words(words);
      case Mark.Rule rule -> rule(rule);
      case Mark.Shade(Area area, float tone) -> {
        fill(tone);
        out.number(area.x()).number(pageHeight - area.bottom());
        out.number(area.width()).number(area.height()).operator("re").operator("f");
      }
      case Mark.Photo(Area area, Picture picture) -> {
        out.operator("q").number(area.width()).number(0).number(0).number(area.height());
        out.number(area.x()).number(pageHeight - area.bottom()).operator("cm");
        out.name(pictures.name(picture)).operator("Do").operator("Q");
      }
      case Mark.Slanted slanted -> slanted(slanted);
      case Mark.Code(Area area, Modules modules) -> code(area, modules);
    }
  }

  /**
   * A picture of one bit a square painted through as a mask, which takes a fifth of the bytes of as
   * many rectangles. Hexadecimal, because in raw bytes readers may see the picture's end too early.
   */
  private void code(Area area, Modules modules) {
    fill(Mark.BLACK);
    out.operator("q").number(area.width()).number(0).number(0).number(area.height());
    out.number(area.x()).number(pageHeight - area.bottom()).operator("cm");
    out.raw("BI /IM true /BPC 1 /F /AHx /W ").number(modules.side());
    out.raw("/H ").number(modules.side()).operator("ID");
    for (int row = 0; row < modules.side(); row++) {
      for (int column = 0; column < modules.side(); column += 4) {
        int light = 0;
        for (int bit = 0; bit < 4; bit++) {
          boolean dark = column + bit < modules.side() && modules.isDark(column + bit, row);
          light = light << 1 | (dark ? 0 : 1);
        }
        out.digit(light);
      }
      if (modules.side() % 8 > 0 && modules.side() % 8 <= 4) {
        // Rows begin on whole bytes.
        out.digit(15);
      }
    }
    out.operator(">").operator("EI").operator("Q");
  }

  private void rule(Mark.Rule rule) {
    stroke(rule.grey(), rule.weight());
    out.number(rule.x1()).number(pageHeight - rule.y1()).operator("m");
    out.number(rule.x2()).number(pageHeight - rule.y2()).operator("l");
    laid = true;
  }

  private void drawLaid() {
    if (laid) {
      out.operator("S");
      laid = false;
    }
  }

  private void fill(float tone) {
    if (grey != tone) {
      out.number(tone).operator("g");
      grey = tone;
    }
  }

  private void stroke(float tone, float weight) {
    if (strokeGrey != tone || strokeWeight != weight) {
      drawLaid();
      out.number(tone).operator("G").number(weight).operator("w");
      strokeGrey = tone;
      strokeWeight = weight;
    }
  }

  private void words(Mark.Words words) {
    if (words.line().to() <= words.line().from()) {
      return;
    }
    fill(words.grey());
    out.operator("BT");
    LinePen pen = new LinePen(out, codes, words, tongue);
    pen.moveTo(words.x(), pageHeight - words.baseline());
    pen.write();
    out.operator("ET");
    underlines(words);
    ticks(words);
  }

  private void underlines(Mark.Words words) {
    Galley galley = words.text().galley();
    float y = words.baseline() + words.text().size() * UNDERLINE_DROP;
    float x = words.x();
    float start = x;
    boolean open = false;
    for (int atom = words.line().from(); atom <= words.line().to(); atom++) {
      boolean under = atom < words.line().to() && galley.isUnderlined(atom);
      if (under && !open) {
        start = x;
      } else if (!under && open) {
        rule(new Mark.Rule(start, y, x, y, UNDERLINE_WEIGHT, words.grey()));
      }
      open = under;
      x += atom < words.line().to() ? LinePen.advance(words, atom) : 0;
    }
  }

  /**
   * The tick is drawn as a pen would do it; the square below it is a letter, so both scale alike.
   */
  private void ticks(Mark.Words words) {
    Galley galley = words.text().galley();
    float x = words.x();
    for (int atom = words.line().from(); atom < words.line().to(); atom++) {
      if (galley.isTicked(atom)) {
        tick(x, pageHeight - words.baseline(), words.text());
      }
      x += LinePen.advance(words, atom);
    }
  }

  private void tick(float x, float baseline, SetText text) {
    float em = text.size();
    float wide = em * text.narrow();
    drawLaid();
    stroke(Mark.BLACK, em * TICK_WEIGHT);
    out.operator("1 J 1 j");
    out.number(x + wide * 0.22f).number(baseline + em * 0.40f).operator("m");
    out.number(x + wide * 0.43f).number(baseline + em * 0.12f).operator("l");
    out.number(x + wide * 0.80f).number(baseline + em * 0.72f).operator("l");
    out.operator("S").operator("0 J 0 j");
  }

  private void slanted(Mark.Slanted slanted) {
    SetText text = slanted.text();
    AffineTransform place =
        AffineTransform.getTranslateInstance(slanted.x(), pageHeight - slanted.y());
    place.rotate(Math.toRadians(slanted.degrees()));
    place.translate(-text.width() / 2, -text.size() / 3);
    place.scale(text.size(), text.size());
    fill(slanted.grey());
    for (int atom = 0; atom < text.galley().size(); atom++) {
      FontFile font = text.galley().font(atom);
      outline(font.outline(text.galley().glyph(atom)).getPathIterator(place));
      place.translate(text.galley().width(atom, 1), 0);
    }
  }

  private void outline(PathIterator path) {
    float[] at = new float[6];
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> out.number(at[0]).number(at[1]).operator("m");
        case PathIterator.SEG_LINETO -> out.number(at[0]).number(at[1]).operator("l");
        case PathIterator.SEG_QUADTO -> {
          // PDF knows cubic curves only.
          out.number(x + (at[0] - x) * 2 / 3).number(y + (at[1] - y) * 2 / 3);
          out.number(at[2] + (at[0] - at[2]) * 2 / 3).number(at[3] + (at[1] - at[3]) * 2 / 3);
          out.number(at[2]).number(at[3]).operator("c");
        }
        default -> out.operator("h");
      }
      if (kind != PathIterator.SEG_CLOSE) {
        x = kind == PathIterator.SEG_QUADTO ? at[2] : at[0];
        y = kind == PathIterator.SEG_QUADTO ? at[3] : at[1];
      }
    }
    out.operator("f");
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d bytes", out.bytes().length);
  }
}
