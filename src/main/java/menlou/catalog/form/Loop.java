package menlou.catalog.form;

import java.util.Optional;
import menlou.catalog.Expression;
import menlou.catalog.FieldPath;

/**
 * Binds a row variable.
 *
 * @param rows the list
 * @param variable the name of a row in expressions
 * @param where keeps some rows
 * @param single only the first row that fits, or an empty one; otherwise every row
 * @param atLeast so many times at least, with empty rows where the list has no more
 */
public record Loop(
    FieldPath rows, String variable, Optional<Expression> where, boolean single, int atLeast) {}
