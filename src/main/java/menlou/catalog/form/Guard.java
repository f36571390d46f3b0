package menlou.catalog.form;

import java.util.Optional;
import menlou.catalog.Expression;

/**
 * Whether and how often a thing is printed.
 *
 * @param when printed only while this is true; open counts as not true
 */
public record Guard(Optional<Expression> when, Optional<Loop> loop) {
  public static final Guard ALWAYS = new Guard(Optional.empty(), Optional.empty());
}
