/** Measures the hot paths; run by the profile {@code bench}, never by the tests. */
@NullMarked
package menlou.bench;

import org.jspecify.annotations.NullMarked;
