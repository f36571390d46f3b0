/**
 * Official blanks handed in as PDF: where their boxes are, and a case's values written into them.
 */
@NullMarked
package menlou.packet.blank;

import org.jspecify.annotations.NullMarked;
