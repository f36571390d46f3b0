package menlou.catalog.form;

/** What may be done to words too long for their place. A form names them in the order it wants. */
public enum Remedy {
  /** Several lines, as many as the cell is high enough for. */
  WRAP,
  /** Smaller type, down to the smallest size. */
  SHRINK,
  /** Narrower letters, down to the narrowest width. */
  CONDENSE
}
