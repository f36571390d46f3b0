/** One question a screen, the task list beside it, and the answers to check at the end. */
@NullMarked
package menlou.ui.work;

import org.jspecify.annotations.NullMarked;
