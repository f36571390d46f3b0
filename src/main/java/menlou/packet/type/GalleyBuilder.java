package menlou.packet.type;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects atoms: finds each character's font, joins what must stay together. Not thread-safe. */
final class GalleyBuilder {
  /**
   * Stands for a character no font has: the printers' mark for a missing sort. Never a blank
   * square.
   */
  static final int MISSING = 0x3013;

  private static final int BOX = 0x25A1;
  private static final int TICKED_BOX = 0x2611;

  private final Fonts fonts;
  final List<FontFile> used = new ArrayList<>(3);
  int size;
  int[] codePoints = new int[64];
  int[] glyphs = new int[64];
  byte[] fontOf = new byte[64];
  float[] ems = new float[64];
  float[] points = new float[64];
  byte[] flags = new byte[64];
  byte[] ends = new byte[64];
  private final Quotes quotes = new Quotes();
  private CharKind previous = CharKind.SPACE;
  private CharKind shown = CharKind.SPACE;

  GalleyBuilder(Fonts fonts) {
    this.fonts = fonts;
  }

  Galley build() {
    Bonds.hold(codePoints, ends, size);
    return new Galley(this);
  }

  void add(Inline inline) {
    switch (inline) {
      case Inline.Words(String text, Face face, boolean _) -> words(text, face, (byte) 0);
      case Inline.Tick(boolean ticked) -> box(ticked);
      case Inline.Line line -> line(line);
    }
  }

  private void words(String text, Face face, byte flag) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    int wordEnd = 0;
    Optional<FontFile> wordFont = Optional.empty();
    for (int at = 0; at < composed.length(); ) {
      int codePoint = composed.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      CharKind kind = CharKind.of(codePoint);
      if (codePoint == '\n') {
        forcedEnd();
      } else if (Quotes.isQuote(codePoint)) {
        quote(codePoint, next < composed.length() ? composed.codePointAt(next) : 0, face, flag);
      } else if (kind == CharKind.LATIN) {
        if (at >= wordEnd) {
          wordEnd = wordEnd(composed, at);
          wordFont = fonts.fileFor(face, composed.substring(at, wordEnd));
        }
        character(codePoint, kind, wordFont.or(() -> fonts.fileFor(face, codePoint)), flag);
      } else if (kind != CharKind.HIDDEN) {
        character(codePoint, kind, fonts.fileFor(face, codePoint == '\t' ? ' ' : codePoint), flag);
      }
      at = next;
    }
  }

  /** A word is set in one font, so that a rare letter in it does not stand out. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && CharKind.of(text.codePointAt(end)) == CharKind.LATIN) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private void quote(int mark, int next, Face face, byte flag) {
    if (quotes.isLatin(mark, shown, next)) {
      character(mark, Quotes.kind(mark, next), Optional.of(fonts.file(face.latin())), flag);
    } else {
      character(mark, CharKind.of(mark), fonts.fileFor(face, mark), flag);
    }
  }

  /** A ticked box is one character to a reader, though its square and its tick are drawn apart. */
  private void box(boolean ticked) {
    character(BOX, CharKind.BOX, fonts.fileFor(Face.SONG, BOX), ticked ? Galley.TICKED : 0);
    codePoints[size - 1] = ticked ? TICKED_BOX : BOX;
  }

  private void forcedEnd() {
    atom(' ', 0, Galley.SPACE);
    ends[size - 1] = Galley.MUST;
    previous = CharKind.SPACE;
  }

  private void character(int codePoint, CharKind kind, Optional<FontFile> font, int flag) {
    join(kind, Character.isDigit(codePoint));
    FontFile file = font.or(() -> fonts.fileFor(Face.SONG, MISSING)).orElseThrow();
    int seen = font.isPresent() ? codePoint : MISSING;
    int glyph = file.glyph(seen == '\t' ? ' ' : seen);
    atom(seen, file.advance(glyph), flag | (kind == CharKind.SPACE ? Galley.SPACE : 0));
    glyphs[size - 1] = glyph;
    fontOf[size - 1] = (byte) indexOf(file);
    boolean opened = previous == CharKind.OPEN || previous == CharKind.LEAD;
    // A blank after an opening bracket does not make it a good end of a line.
    previous = kind == CharKind.SPACE && opened ? previous : kind;
    shown = kind == CharKind.SPACE ? shown : kind;
  }

  private int indexOf(FontFile file) {
    int index = used.indexOf(file);
    if (index < 0) {
      used.add(file);
      return used.size() - 1;
    }
    return index;
  }

  /** Decides what may happen between the atom before and the one coming. */
  private void join(CharKind next, boolean digit) {
    if (size == 0) {
      return;
    }
    if (ends[size - 1] == Galley.NO && CharKind.mayBreak(previous, next, digit)) {
      ends[size - 1] = Galley.MAY;
    }
    if (CharKind.wantsGap(previous, next)) {
      ems[size - 1] += Galley.GAP;
    }
  }

  /** Centres the words on their line: blanks left and right share what the words leave free. */
  private void line(Inline.Line line) {
    int left = blank(line.width() / 2);
    int first = size;
    words(line.text(), line.face(), Galley.UNDERLINED);
    float used = 0;
    for (int atom = first; atom < size; atom++) {
      used += ems[atom];
      ends[atom] = ends[atom] == Galley.MAY ? Galley.UNWILLING : ends[atom];
    }
    ends[left] = size > first ? Galley.NO : ends[left];
    if (size > first) {
      ends[size - 1] = Galley.NO;
    }
    previous = CharKind.SPACE;
    int right = blank(line.width() / 2);
    if (right > 0 && size > first) {
      ends[right - 1] = Galley.NO;
    }
    ems[left] -= used / 2;
    ems[right] -= used / 2;
  }

  private int blank(double width) {
    join(CharKind.BLANK, false);
    atom(0, 0, Galley.UNDERLINED);
    points[size - 1] = (float) width;
    previous = CharKind.BLANK;
    return size - 1;
  }

  private void atom(int codePoint, float em, int flag) {
    if (size == codePoints.length) {
      grow();
    }
    codePoints[size] = codePoint;
    ems[size] = em;
    flags[size] = (byte) flag;
    size++;
  }

  private void grow() {
    int more = size * 2;
    codePoints = Arrays.copyOf(codePoints, more);
    glyphs = Arrays.copyOf(glyphs, more);
    fontOf = Arrays.copyOf(fontOf, more);
    ems = Arrays.copyOf(ems, more);
    points = Arrays.copyOf(points, more);
    flags = Arrays.copyOf(flags, more);
    ends = Arrays.copyOf(ends, more);
  }
}
