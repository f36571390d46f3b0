/**
 * What the law and the forms say, read from data files: fields, interview, rules, lists, sources
 * and words.
 *
 * <p>Everything here is immutable once an {@link menlou.catalog.Edition} is open, and no law is
 * written in Java.
 */
@NullMarked
package menlou.catalog;

import org.jspecify.annotations.NullMarked;
