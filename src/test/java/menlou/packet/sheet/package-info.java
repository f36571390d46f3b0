/** Tests of laying papers out on pages. */
@NullMarked
package menlou.packet.sheet;

import org.jspecify.annotations.NullMarked;
