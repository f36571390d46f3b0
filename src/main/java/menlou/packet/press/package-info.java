/**
 * Printing: which printers there are, and how a document goes to one of them without being shrunk,
 * shifted or reordered.
 */
@NullMarked
package menlou.packet.press;

import org.jspecify.annotations.NullMarked;
