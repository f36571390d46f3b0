/** Feeds spoilt files to the program; run by the profile {@code fuzz}, never by the tests. */
@NullMarked
package menlou.fuzz;

import org.jspecify.annotations.NullMarked;
