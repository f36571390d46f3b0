package menlou.packet.structure;

import java.util.List;

/** What an element is: the standard structure types the packet has a use for. */
public sealed interface Role {
  record Document() implements Role {}

  /** One part of the packet. */
  record Part(String title) implements Role {}

  /** What stands beside in another language, such as {@code en}. */
  record Translation(String language) implements Role {}

  /** A box that only holds things together. */
  record Division() implements Role {}

  /**
   * A heading.
   *
   * @param level 1 for the title of a sheet
   */
  record Heading(int level) implements Role {}

  record Paragraph() implements Role {}

  record Series(Counting counting) implements Role {}

  /** Of a series. */
  record Item() implements Role {}

  /** The number or bullet of an item. */
  record Label() implements Role {}

  /** The words of an item. */
  record Body() implements Role {}

  record Table() implements Role {}

  record Row() implements Role {}

  /** A cell that names others. */
  record Header(Scope scope, Span span) implements Role {}

  /**
   * A cell of a table.
   *
   * @param headers the cells that name this one, general ones first
   */
  record Cell(Span span, List<Element> headers) implements Role {}

  /**
   * A picture, or the place for one.
   *
   * @param alternative what is read instead
   */
  record Figure(String alternative) implements Role {}

  /** How many columns and rows a cell takes. */
  record Span(int columns, int rows) {}

  /** Which cells a header names: those beside it or those below. */
  enum Scope {
    ROW,
    COLUMN
  }

  /** How the items of a series are counted. */
  enum Counting {
    NUMBERS,
    BULLETS,
    NONE
  }
}
