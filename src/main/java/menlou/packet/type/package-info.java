/**
 * Type: fonts and their metrics, Chinese line breaking, and the engine that fits words into a box.
 * Pure; no PDF here.
 */
@NullMarked
package menlou.packet.type;

import org.jspecify.annotations.NullMarked;
