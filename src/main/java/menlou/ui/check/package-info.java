/** All answers on one page, made from the route, to be checked before the packet is drawn. */
@NullMarked
package menlou.ui.check;

import org.jspecify.annotations.NullMarked;
