@NullMarked
package menlou.packet.press;

import org.jspecify.annotations.NullMarked;
