/**
 * What the marks on the pages mean, so that a packet can be read aloud and taken apart by programs:
 * the structure of a tagged PDF (ISO 32000-1, 14.7 and 14.8; ISO 14289-1) as plain data. Knows no
 * places and no PDF.
 */
@NullMarked
package menlou.packet.structure;

import org.jspecify.annotations.NullMarked;
