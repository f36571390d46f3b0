/** Tests of how things look. */
@NullMarked
package menlou.ui.style;

import org.jspecify.annotations.NullMarked;
