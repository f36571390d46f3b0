/**
 * Cases as a whole: the bundled samples and the cases of {@code src/test/resources/cases}, what the
 * program makes of them on one fixed day, and that every rule speaks for at least one of them.
 */
@NullMarked
package menlou;

import org.jspecify.annotations.NullMarked;
