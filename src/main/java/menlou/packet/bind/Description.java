package menlou.packet.bind;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * What the file says of itself, in the form PDF/A-3 and PDF/UA-1 want (XMP, ISO 16684-1; ISO
 * 19005-3, 6.6; ISO 14289-1, 5).
 *
 * @param title of the document
 * @param language such as {@code zh-CN}
 * @param packetId printed on every page
 * @param edition the catalog edition it was drawn from
 * @param made moment of drawing
 */
public record Description(
    String title, String language, String packetId, String edition, Instant made) {
  public static final String PRODUCER = "Menlou";

  public Description {
    made = made.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The same of a document with another title. */
  public Description titled(String other) {
    return new Description(other, language, packetId, edition, made);
  }

  /** Namespaces the standard does not know are described in the file itself. */
  String xmp() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
     xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
     xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
     xmlns:packet="urn:menlou:packet:1:"
     xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
     xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
     xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaid:part>3</pdfaid:part>
    <pdfaid:conformance>U</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
    <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
    <packet:id>%3$s</packet:id>
    <packet:edition>%4$s</packet:edition>
    <xmp:CreateDate>%5$s</xmp:CreateDate>
    <xmp:ModifyDate>%5$s</xmp:ModifyDate>
    <pdf:Producer>%6$s</pdf:Producer>
    <pdfaExtension:schemas><rdf:Bag>
    %7$s
    %8$s
    </rdf:Bag></pdfaExtension:schemas>
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
            PRODUCER,
            schema(
                "PDF/UA identification",
                "http://www.aiim.org/pdfua/ns/id/",
                "pdfuaid",
                property("part", "Integer", "internal", "Part of ISO 14289 the file keeps to")),
            schema(
                "Menlou packet",
                "urn:menlou:packet:1:",
                "packet",
                property("id", "Text", "external", "Number printed on every page")
                    + property("edition", "Text", "external", "Edition of the forms and rules")));
  }

  /** ISO 19005-3, 6.6.2.3. */
  private static String schema(String name, String namespace, String prefix, String properties) {
    return """
    <rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>%s</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>%s</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>%s</rdf:Seq></pdfaSchema:property>
    </rdf:li>\
    """
        .formatted(name, namespace, prefix, properties);
  }

  private static String property(String name, String type, String category, String meaning) {
    return """
    <rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>%s</pdfaProperty:name>
    <pdfaProperty:valueType>%s</pdfaProperty:valueType>
    <pdfaProperty:category>%s</pdfaProperty:category>
    <pdfaProperty:description>%s</pdfaProperty:description>
    </rdf:li>\
    """
        .formatted(name, type, category, meaning);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
