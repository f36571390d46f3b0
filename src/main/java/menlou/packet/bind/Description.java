package menlou.packet.bind;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * What the file says of itself, in the form PDF/A-3 wants (XMP, ISO 16684-1; ISO 19005-3, 6.6).
 *
 * @param title of the document
 * @param language such as {@code zh-CN}
 * @param packetId printed on every page
 * @param edition the catalog edition it was drawn from
 * @param made moment of drawing
 */
public record Description(
    String title, String language, String packetId, String edition, Instant made) {
  static final String PRODUCER = "Menlou";

  public Description {
    made = made.truncatedTo(ChronoUnit.SECONDS);
  }

  String xmp() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
     xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
    <pdfaid:part>3</pdfaid:part>
    <pdfaid:conformance>U</pdfaid:conformance>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
    <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
    <dc:identifier>%3$s</dc:identifier>
    <dc:source>%4$s</dc:source>
    <xmp:CreateDate>%5$s</xmp:CreateDate>
    <xmp:ModifyDate>%5$s</xmp:ModifyDate>
    <pdf:Producer>%6$s</pdf:Producer>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(
            escaped(title),
            escaped(language),
            escaped(packetId),
            escaped(edition),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made.atOffset(ZoneOffset.UTC)),
            PRODUCER);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
