package menlou.packet.type;

/**
 * One line of a galley.
 *
 * @param from first atom
 * @param to after the last atom that shows
 * @param width in points, without hanging spaces
 * @param torn whether a word was torn at its end, because it is wider than the line
 * @param last whether the paragraph ends here, so that it is not justified
 */
public record Line(int from, int to, float width, boolean torn, boolean last) {}
