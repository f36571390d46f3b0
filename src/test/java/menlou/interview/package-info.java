/** Tests of the way through the questions. */
@NullMarked
package menlou.interview;

import org.jspecify.annotations.NullMarked;
