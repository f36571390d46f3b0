package menlou.packet.type;

import java.util.List;

/**
 * A style of letters. Each names the fonts that are asked for a character, first to last; together
 * they have the same characters in every style.
 */
public enum Face {
  /** Song style, the body text of official forms. */
  SONG(FontName.SERIF_SC, FontName.SANS, FontName.SANS_SC, FontName.SANS_KR, FontName.RARE),
  /** Hei style, for markers, notes of ours and screens of numbers. */
  HEI(FontName.SANS_SC, FontName.SANS, FontName.SERIF_SC, FontName.SANS_KR, FontName.RARE),
  /** Bold Hei, for titles and section bars. */
  HEI_BOLD(
      FontName.SANS_SC_BOLD,
      FontName.SANS_BOLD,
      FontName.SERIF_SC,
      FontName.SANS_SC,
      FontName.SANS_KR,
      FontName.RARE);

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<FontName> chain;

  Face(FontName... chain) {
    this.chain = List.of(chain);
  }

  /** The font of alphabets, second in every chain. */
  FontName latin() {
    return chain.get(1);
  }

  public List<FontName> chain() {
    return chain;
  }
}
