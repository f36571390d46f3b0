package menlou.packet.sheet;

import menlou.packet.page.Area;
import menlou.packet.paper.SignPlaces;

/**
 * Where somebody signs on a page.
 *
 * @param area of the words before the line to sign on, as wide as the place, in points from the
 *     page's upper left corner
 */
public record SignSpot(SignPlaces.Signer signer, Area area) {}
