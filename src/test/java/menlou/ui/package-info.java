/** Proves the window's models without a window, and its views on the headless platform. */
@NullMarked
package menlou.ui;

import org.jspecify.annotations.NullMarked;
