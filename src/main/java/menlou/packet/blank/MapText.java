package menlou.packet.blank;

import java.util.Locale;

/** Writes the map of a blank for a person to go on with. */
public final class MapText {
  private static final float MM = 25.4f / 72;

  private MapText() {}

  /**
   * The map as YAML, every value empty.
   *
   * @param blank the name of the blank's file
   * @param guide lines that tell how to go on, printed as comments
   */
  public static String of(String blank, FoundBoxes found, String guide) {
    StringBuilder text = new StringBuilder();
    guide.lines().forEach(line -> text.append(("# " + line).stripTrailing()).append('\n'));
    text.append("blank: ").append(quoted(blank)).append('\n');
    text.append("fingerprint: ").append(quoted(found.fingerprint())).append('\n');
    text.append("fit: {order: [wrap, shrink, condense], size: 10.5, min: 7, condense: 85}\n");
    text.append(found.boxes().isEmpty() ? "boxes: []\n" : "boxes:\n");
    found.boxes().forEach(box -> box(box, text));
    return text.toString();
  }

  private static void box(Box box, StringBuilder text) {
    text.append("  - name: ").append(quoted(box.name())).append('\n');
    text.append("    page: ").append(box.page()).append('\n');
    text.append(
        String.format(
            Locale.ROOT,
            "    at: [%.1f, %.1f, %.1f, %.1f]\n",
            box.area().x() * MM,
            box.area().y() * MM,
            box.area().width() * MM,
            box.area().height() * MM));
    if (!box.text().isEmpty()) {
      text.append("    text: ").append(quoted(box.text())).append('\n');
    }
    if (!box.beside().isEmpty()) {
      text.append("    beside: ").append(quoted(box.beside())).append('\n');
    }
    text.append("    value: ''\n");
  }

  private static String quoted(String words) {
    return "'"
        + words.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ").replace("'", "''")
        + "'";
  }
}
