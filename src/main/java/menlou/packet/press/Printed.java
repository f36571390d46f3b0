package menlou.packet.press;

/**
 * What went to a printer.
 *
 * @param pages of the document, counted once however many copies
 * @param sheets of paper, all copies together
 */
public record Printed(String printer, int pages, int sheets) {}
