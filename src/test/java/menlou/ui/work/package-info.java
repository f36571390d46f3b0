/** The open draft as all screens share it. */
@NullMarked
package menlou.ui.work;

import org.jspecify.annotations.NullMarked;
