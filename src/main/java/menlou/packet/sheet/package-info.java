/**
 * Lays resolved papers out on pages: paragraphs, tables, signature boxes; measures everything, cuts
 * nothing.
 */
@NullMarked
package menlou.packet.sheet;

import org.jspecify.annotations.NullMarked;
