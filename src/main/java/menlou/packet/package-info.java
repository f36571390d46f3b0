/**
 * The pages to hand in: resolved from the edition's papers and a draft's facts, fitted, drawn,
 * bound into one PDF.
 */
@NullMarked
package menlou.packet;

import org.jspecify.annotations.NullMarked;
