package menlou.packet.proof;

import java.util.IdentityHashMap;
import java.util.Optional;
import menlou.packet.read.ByCode;
import menlou.packet.read.Glyph;
import menlou.packet.read.Outlines;
import menlou.packet.read.ReadFont;
import menlou.packet.type.FontFile;

/**
 * Proves of each letter that its font is ours and inside the file, and that its code is drawn with
 * the very outline our font has for the character readers take it for. Each code is looked at once.
 * Not thread-safe.
 */
final class LetterProof {
  /** Printed where no font has the character, by us and by others. */
  static final String MISSING = "\u3013";

  private static final String UNKNOWN = "\uFFFD";

  /** In ems; files keep widths in whole thousandths. */
  private static final float ROUNDING = 0.0011f;

  private final FontPrints prints;
  private final IdentityHashMap<ReadFont, ByCode<Optional<Defect.Kind>>> seen =
      new IdentityHashMap<>();

  LetterProof(FontPrints prints) {
    this.prints = prints;
  }

  /** What is wrong with the letter wherever it stands. */
  Optional<Defect.Kind> wrong(Glyph glyph) {
    return seen.computeIfAbsent(glyph.font(), font -> new ByCode<>(code -> wrong(font, code)))
        .get(glyph.code());
  }

  private Optional<Defect.Kind> wrong(ReadFont font, int code) {
    String text = font.text(code);
    if (font.isNotdef(code) || text.equals(MISSING) || text.equals(UNKNOWN)) {
      return Optional.of(Defect.Kind.REPLACED);
    }
    Optional<FontFile> ours = prints.find(font.name());
    if (ours.isEmpty() || !font.isEmbedded()) {
      return Optional.of(Defect.Kind.FONT);
    }
    if (text.isEmpty() || text.codePointCount(0, text.length()) > 1) {
      return Optional.of(Defect.Kind.OUTLINE);
    }
    int glyph = FontPrints.glyph(ours.get(), text.codePointAt(0));
    boolean same =
        glyph != 0
            && font.outline(code) == prints.print(ours.get(), glyph)
            && font.outline(code) != Outlines.UNKNOWN
            && Math.abs(font.width(code) - ours.get().advance(glyph)) < ROUNDING;
    return same ? Optional.empty() : Optional.of(Defect.Kind.OUTLINE);
  }
}
