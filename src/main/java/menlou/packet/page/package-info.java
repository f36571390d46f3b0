/**
 * What stands on a page, as lists of marks with places in points, and the ink that turns marks into
 * PDF operators.
 */
@NullMarked
package menlou.packet.page;

import org.jspecify.annotations.NullMarked;
