/** What the rules say of the draft, with what to change and the way to it. */
@NullMarked
package menlou.ui.finding;

import org.jspecify.annotations.NullMarked;
