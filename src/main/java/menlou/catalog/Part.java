package menlou.catalog;

import java.util.List;

/** A titled group of fields of one row, or of a whole screen. */
public record Part(String id, List<FieldPath> asks) {}
