/**
 * The language spoken to the user, switched at once everywhere: words are observed, never fetched.
 */
@NullMarked
package menlou.ui.language;

import org.jspecify.annotations.NullMarked;
