/** Dialogs and notices inside the window, and the choosing of files. */
@NullMarked
package menlou.ui.dialog;

import org.jspecify.annotations.NullMarked;
