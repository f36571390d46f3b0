package menlou.packet.bind;

import menlou.packet.page.UsedFont;

/** Tells readers which character each code is (ISO 32000-1, 9.10.3). */
final class ToUnicode {
  /** The standard allows a hundred lines a block. */
  private static final int BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  static String of(UsedFont used) {
    StringBuilder map = new StringBuilder(HEAD);
    for (int from = 1; from < used.count(); from += BLOCK) {
      int to = Math.min(from + BLOCK, used.count());
      map.append(to - from).append(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        map.append('<');
        hex(map, (char) code);
        map.append("> <");
        Character.toString(used.character(code)).chars().forEach(unit -> hex(map, (char) unit));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(FOOT).toString();
  }

  private static void hex(StringBuilder out, char unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.toUpperCase(Character.forDigit((unit >> shift) & 15, 16)));
    }
  }
}
