/** Tests of the packet: type, layout, binding, reading back. */
@NullMarked
package menlou.packet;

import org.jspecify.annotations.NullMarked;
