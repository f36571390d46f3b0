/** Walks through every screen without a person and keeps a picture of each. */
@NullMarked
package menlou.ui.tour;

import org.jspecify.annotations.NullMarked;
