/** What holds for the command line and everything around the window. */
@NullMarked
package menlou.app;

import org.jspecify.annotations.NullMarked;
