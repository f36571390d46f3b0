/** The work in hand: the open draft as all screens share it, and what its places are called. */
@NullMarked
package menlou.ui.work;

import org.jspecify.annotations.NullMarked;
