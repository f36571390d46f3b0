/** How things look: fonts, theme, zoom, icons, and the small parts every view is built of. */
@NullMarked
package menlou.ui.style;

import org.jspecify.annotations.NullMarked;
