/** Tests of type: line breaking and fitting. */
@NullMarked
package menlou.packet.type;

import org.jspecify.annotations.NullMarked;
