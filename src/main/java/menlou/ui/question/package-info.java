/** One editor for each field type: shows a text, reports what is typed. */
@NullMarked
package menlou.ui.question;

import org.jspecify.annotations.NullMarked;
