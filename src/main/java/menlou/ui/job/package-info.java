/** Work that must not hold up the window: run elsewhere, answered on the window's thread. */
@NullMarked
package menlou.ui.job;

import org.jspecify.annotations.NullMarked;
