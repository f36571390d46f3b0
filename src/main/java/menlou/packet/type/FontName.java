package menlou.packet.type;

/** The font files we carry. */
public enum FontName {
  SERIF_SC("NotoSerifSC-Regular"),
  SANS_SC("NotoSansSC-Regular"),
  SANS_SC_BOLD("NotoSansSC-Bold"),
  SANS("NotoSans-Regular"),
  SANS_BOLD("NotoSans-Bold"),
  SANS_KR("NotoSansKR-Regular"),
  /** Ideographs of names in Hong Kong, Macau, Taiwan and Japan that no other file has. */
  RARE("MenlouRareSong-Regular");

  private final String postScriptName;

  FontName(String postScriptName) {
    this.postScriptName = postScriptName;
  }

  public String postScriptName() {
    return postScriptName;
  }

  /** The class path resource. */
  public String resource() {
    return "/font/" + postScriptName + ".ttf";
  }
}
