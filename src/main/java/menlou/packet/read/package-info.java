/**
 * Reads pages back from the bytes of a PDF, knowing nothing of how they were drawn: which letters
 * stand where, in which font, with which outline, and what else is painted. Also made for files
 * other programs have changed.
 */
@NullMarked
package menlou.packet.read;

import org.jspecify.annotations.NullMarked;
