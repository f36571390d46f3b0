package menlou.packet.bind;

import java.util.List;
import java.util.Optional;
import menlou.packet.page.Content;
import menlou.packet.page.PaperSize;

/**
 * One page ready to be written.
 *
 * @param bookmark title of the part that begins on this page
 */
public record BoundPage(PaperSize size, List<Content> contents, Optional<String> bookmark) {}
