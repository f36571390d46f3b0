/**
 * The way through the questions: what is live, done, open or in trouble, worked out anew from the
 * facts.
 */
@NullMarked
package menlou.interview;

import org.jspecify.annotations.NullMarked;
