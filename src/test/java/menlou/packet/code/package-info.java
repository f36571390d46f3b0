/** Tests of what codes say. */
@NullMarked
package menlou.packet.code;

import org.jspecify.annotations.NullMarked;
