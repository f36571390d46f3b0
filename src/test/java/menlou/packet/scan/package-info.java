/** Tests of reading papers back. */
@NullMarked
package menlou.packet.scan;

import org.jspecify.annotations.NullMarked;
