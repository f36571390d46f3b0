package menlou.packet.bind;

import menlou.packet.structure.Role;
import org.apache.pdfbox.cos.COSName;

/** The standard's names (ISO 32000-1, 14.8.4 and 14.8.5). */
final class StructureTypes {
  private static final COSName DOCUMENT = COSName.getPDFName("Document");
  private static final COSName PART = COSName.getPDFName("Part");
  private static final COSName DIVISION = COSName.getPDFName("Div");
  private static final COSName PARAGRAPH = COSName.getPDFName("P");
  private static final COSName LIST = COSName.getPDFName("L");
  private static final COSName ITEM = COSName.getPDFName("LI");
  private static final COSName LABEL = COSName.getPDFName("Lbl");
  private static final COSName BODY = COSName.getPDFName("LBody");
  private static final COSName TABLE = COSName.getPDFName("Table");
  private static final COSName ROW = COSName.getPDFName("TR");
  private static final COSName HEADER = COSName.getPDFName("TH");
  private static final COSName CELL = COSName.getPDFName("TD");
  private static final COSName FIGURE = COSName.getPDFName("Figure");

  private StructureTypes() {}

  static COSName name(Role role) {
    return switch (role) {
      case Role.Document _ -> DOCUMENT;
      case Role.Part _ -> PART;
      case Role.Translation _, Role.Division _ -> DIVISION;
      case Role.Heading(int level) -> COSName.getPDFName("H" + level);
      case Role.Paragraph _ -> PARAGRAPH;
      case Role.Series _ -> LIST;
      case Role.Item _ -> ITEM;
      case Role.Label _ -> LABEL;
      case Role.Body _ -> BODY;
      case Role.Table _ -> TABLE;
      case Role.Row _ -> ROW;
      case Role.Header _ -> HEADER;
      case Role.Cell _ -> CELL;
      case Role.Figure _ -> FIGURE;
    };
  }

  static COSName name(Role.Scope scope) {
    return COSName.getPDFName(
        switch (scope) {
          case ROW -> "Row";
          case COLUMN -> "Column";
        });
  }

  static COSName name(Role.Counting counting) {
    return COSName.getPDFName(
        switch (counting) {
          case NUMBERS -> "Decimal";
          case BULLETS -> "Disc";
          case NONE -> "None";
        });
  }
}
