package menlou.packet.structure;

/** What a mark on a page belongs to: an element of the document, or nothing that is ever read. */
public sealed interface Tag permits Element, Artefact {}
