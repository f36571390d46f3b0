package menlou.app;

import menlou.packet.Stacking;

/**
 * What {@code fill} was asked for.
 *
 * @param language {@code zh}, {@code en} or {@code both}
 * @param draft whether every page is marked, and cases that are not ready are drawn
 * @param redacted whether it is a copy to show to others, without what tells of persons
 */
record FillOrder(String language, boolean draft, boolean redacted, Stacking stacking) {}
