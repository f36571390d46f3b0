package menlou.packet.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * What lists and tables say of themselves (ISO 32000-1, 14.8.5.5 and 14.8.5.7). Elements of equal
 * roles share it, as the cells of a column do. Confined to one document.
 */
final class StructureAttributes {
  private static final COSName HEADERS = COSName.getPDFName("Headers");
  private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
  private static final COSName ROWS = COSName.getPDFName("RowSpan");

  private final Function<Element, COSDictionary> entries;
  private final Map<Role, COSDictionary> known = new HashMap<>();
  private final COSArray named = new COSArray();

  /** {@code entries} finds what is written of an element. */
  StructureAttributes(Function<Element, COSDictionary> entries) {
    this.entries = entries;
  }

  /** Names of headers with what is written of them, in ascending order. */
  COSArray named() {
    return named;
  }

  /** Absent where there is nothing to say. */
  Optional<COSDictionary> of(Role role) {
    COSDictionary before = known.get(role);
    if (before != null) {
      // Worth an object of its own, now that two elements point at it.
      before.setDirect(false);
      return Optional.of(before);
    }
    Optional<COSDictionary> made = make(role);
    made.ifPresent(each -> known.put(role, each));
    return made;
  }

  private Optional<COSDictionary> make(Role role) {
    return switch (role) {
      case Role.Series(Role.Counting counting) -> {
        COSDictionary list = direct("List");
        list.setItem(LIST_NUMBERING, StructureTypes.name(counting));
        yield Optional.of(list);
      }
      case Role.Header(Role.Scope scope, Role.Span span) -> {
        COSDictionary table = direct("Table");
        table.setItem(SCOPE, StructureTypes.name(scope));
        spans(table, span);
        yield Optional.of(table);
      }
      case Role.Cell(Role.Span span, List<Element> headers) -> {
        COSDictionary table = direct("Table");
        spans(table, span);
        if (!headers.isEmpty()) {
          table.setItem(HEADERS, new COSArray(headers.stream().map(this::name).toList()));
        }
        yield Optional.of(table).filter(each -> each.size() > 1);
      }
      case Role.Document _, Role.Part _, Role.Translation _ -> Optional.empty();
      case Role.Division _, Role.Heading _ -> Optional.empty();
      case Role.Paragraph _, Role.Item _, Role.Label _, Role.Body _ -> Optional.empty();
      case Role.Table _, Role.Row _, Role.Figure _ -> Optional.empty();
    };
  }

  private static void spans(COSDictionary table, Role.Span span) {
    if (span.columns() > 1) {
      table.setInt(COLUMNS, span.columns());
    }
    if (span.rows() > 1) {
      table.setInt(ROWS, span.rows());
    }
  }

  /** What cells call a header by, given when the first asks. */
  private COSBase name(Element header) {
    COSDictionary entry = entries.apply(header);
    COSBase before = entry.getItem(COSName.ID);
    if (before != null) {
      return before;
    }
    COSString name = new COSString("%04d".formatted(named.size() / 2));
    entry.setItem(COSName.ID, name);
    named.add(name);
    named.add(entry);
    return name;
  }

  /** Attributes written inside the element they belong to. */
  static COSDictionary direct(String owner) {
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setName(COSName.O, owner);
    return attributes;
  }
}
