/**
 * Makes attached pictures fit for an archive file: decoded once, upright, no larger than paper can
 * show.
 */
@NullMarked
package menlou.packet.picture;

import org.jspecify.annotations.NullMarked;
