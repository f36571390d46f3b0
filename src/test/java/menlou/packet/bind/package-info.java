/** Tests of binding pages into a file and opening it again. */
@NullMarked
package menlou.packet.bind;

import org.jspecify.annotations.NullMarked;
