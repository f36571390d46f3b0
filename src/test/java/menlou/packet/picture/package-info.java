/** Tests of attached pictures. */
@NullMarked
package menlou.packet.picture;

import org.jspecify.annotations.NullMarked;
