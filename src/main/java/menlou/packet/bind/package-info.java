/**
 * Binds drawn pages into one PDF/A-3 file: fonts, pictures, bookmarks, description, the case inside
 * — and opens it again.
 */
@NullMarked
package menlou.packet.bind;

import org.jspecify.annotations.NullMarked;
