/** The packet before it is printed: pages, parts, what is still open, saving and printing. */
@NullMarked
package menlou.ui.packet;

import org.jspecify.annotations.NullMarked;
