/** The home screen: every draft, found, begun, copied, deleted and brought back. */
@NullMarked
package menlou.ui.drafts;

import org.jspecify.annotations.NullMarked;
