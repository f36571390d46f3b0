package menlou.packet.blank;

import menlou.packet.page.Area;

/**
 * A place of a blank something can be written into.
 *
 * @param page 1-based
 * @param name unlike that of any other box of the blank
 * @param area on the page as it is seen
 * @param text the words printed in it; blank for none
 * @param beside the words it most likely answers; blank for none
 */
public record Box(int page, String name, Area area, String text, String beside) {}
