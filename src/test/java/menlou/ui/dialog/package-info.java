@NullMarked
package menlou.ui.dialog;

import org.jspecify.annotations.NullMarked;
