@NullMarked
package menlou.packet.blank;

import org.jspecify.annotations.NullMarked;
