package menlou.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated text as RFC 4180 has it: quoted cells may hold commas, quotes and line
 * ends.
 */
final class CommaSeparated {
  private CommaSeparated() {}

  /** Rows of cells, blank lines left out. */
  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
        continue;
      }
      switch (c) {
        case '"' -> quoted = true;
        case ',' -> next(row, cell);
        case '\n' -> row = end(rows, row, cell);
        case '\r', '\uFEFF' -> {}
        default -> cell.append(c);
      }
    }
    end(rows, row, cell);
    return rows;
  }

  private static void next(List<String> row, StringBuilder cell) {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private static List<String> end(List<List<String>> rows, List<String> row, StringBuilder cell) {
    next(row, cell);
    if (row.size() > 1 || !row.getFirst().isBlank()) {
      rows.add(row);
    }
    return new ArrayList<>();
  }
}
