package menlou.packet.blank;

/**
 * A straight line across or down a page, in points.
 *
 * @param across whether it runs from left to right
 * @param at how far down, or how far to the right, it lies
 */
record Stroke(boolean across, float at, float from, float to) {}
