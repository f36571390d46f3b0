/** The window's frame: masthead, screens, dialogs, notices, trouble and crashes. */
@NullMarked
package menlou.ui.shell;

import org.jspecify.annotations.NullMarked;
