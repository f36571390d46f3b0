/**
 * The codes at the foot of pages: what they say, byte for byte, how the answers of a packet are
 * dealt out to them, and how they are drawn. The format is described in {@code
 * src/site/markdown/howto/page-codes.md}.
 */
@NullMarked
package menlou.packet.code;

import org.jspecify.annotations.NullMarked;
