/**
 * Expressions once read: what they are made of, and how they are worked out over what is known of a
 * draft. Knows neither fields nor the language they were written in.
 */
@NullMarked
package menlou.catalog.term;

import org.jspecify.annotations.NullMarked;
