package menlou.packet.page;

import menlou.packet.structure.Tongue;
import menlou.packet.type.FontFile;
import menlou.packet.type.FontName;
import menlou.packet.type.Galley;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letters of one line with as few operators as its fonts and gaps allow. Not
 * thread-safe.
 */
final class LinePen {
  /** A shift smaller than this, in thousandths of an em, is not worth an operator. */
  private static final float NOTICEABLE = 2;

  private final Operators out;
  private final FontCodes codes;
  private final Mark.Words words;
  private final Tongue tongue;
  private String language;
  private @Nullable FontName current;
  private boolean open;
  private float owed;

  LinePen(Operators out, FontCodes codes, Mark.Words words, Tongue tongue) {
    this.out = out;
    this.codes = codes;
    this.words = words;
    this.tongue = tongue;
    this.language = tongue.base();
  }

  /** How far the pen goes on after an atom. */
  static float advance(Mark.Words words, int atom) {
    Galley galley = words.text().galley();
    float width = galley.width(atom, em(words));
    return galley.stretches(atom) ? width + words.stretch() : width;
  }

  /** Width of an em of these letters. */
  private static float em(Mark.Words words) {
    return words.text().size() * words.text().narrow();
  }

  void moveTo(float x, float y) {
    out.number(x).number(y).operator("Td");
  }

  void write() {
    Galley galley = words.text().galley();
    scale(words.text().narrow());
    for (int atom = words.line().from(); atom < words.line().to(); atom++) {
      if (!galley.isBlank(atom)) {
        letter(atom);
      }
      owed += advance(words, atom);
    }
    if (words.endsInSpace()) {
      letter(words.line().to());
    }
    speak(tongue.base());
    close();
    scale(1 / words.text().narrow());
  }

  private void letter(int atom) {
    Galley galley = words.text().galley();
    FontFile font = galley.font(atom);
    speak(tongue.of(galley.codePoint(atom), language));
    use(font.name(), words.text().size());
    shift(em(words));
    out.hex(codes.code(font, galley.codePoint(atom), galley.glyph(atom)));
    owed -= font.advance(galley.glyph(atom)) * em(words);
  }

  /** Horizontal scaling outlives the text object, so it is taken back after the line. */
  private void scale(float by) {
    if (by < 1) {
      out.number(by * 100).operator("Tz");
    } else if (by > 1) {
      out.number(100).operator("Tz");
    }
  }

  /** Words in a language other than the page's are marked (ISO 32000-1, 14.9.2.3). */
  private void speak(String next) {
    if (!next.equals(language)) {
      close();
      if (!language.equals(tongue.base())) {
        out.operator("EMC");
      }
      if (!next.equals(tongue.base())) {
        out.name("Span").raw("<</Lang(").raw(next).raw(")>>").operator("BDC");
      }
      language = next;
    }
  }

  private void use(FontName font, float size) {
    if (font != current) {
      close();
      out.font(font, size);
      current = font;
    }
    if (!open) {
      out.raw("[<");
      open = true;
    }
  }

  /** Pays the distance blanks, gaps and justification have run up. */
  private void shift(float em) {
    float thousandths = -owed * 1000 / em;
    if (Math.abs(thousandths) >= NOTICEABLE) {
      out.raw(">").number(thousandths).raw("<");
      owed = 0;
    }
  }

  private void close() {
    if (open) {
      out.raw(">]").operator("TJ");
      open = false;
    }
  }
}
