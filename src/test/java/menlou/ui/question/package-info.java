/** The editors of answers, and what they tell while somebody types. */
@NullMarked
package menlou.ui.question;

import org.jspecify.annotations.NullMarked;
