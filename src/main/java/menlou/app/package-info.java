/** The program's front door: main, hand-written wiring, settings, folders and the command line. */
@NullMarked
package menlou.app;

import org.jspecify.annotations.NullMarked;
