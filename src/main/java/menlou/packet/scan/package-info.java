/**
 * Papers read back: finds codes on pictures of pages and puts the case together from what they say.
 * Trusts nothing: a picture is measured before it is unpacked, and a value that cannot be proved is
 * left open.
 */
@NullMarked
package menlou.packet.scan;

import org.jspecify.annotations.NullMarked;
