/**
 * Pages made from the packet itself: cover, checklist, signature index, annex, rare characters,
 * receipt.
 */
@NullMarked
package menlou.packet.own;

import org.jspecify.annotations.NullMarked;
