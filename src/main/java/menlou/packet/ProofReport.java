package menlou.packet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldWords;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.draft.Path;
import menlou.draft.Wording;
import menlou.packet.bind.Attachment;
import menlou.packet.bind.Description;
import menlou.packet.own.ProofPages;
import menlou.packet.proof.Due;
import menlou.packet.sheet.LayoutWords;
import menlou.packet.structure.Element;
import menlou.packet.type.Fonts;
import menlou.value.Version;

/**
 * Draws what was proved of a packet. It lies beside the packet rather than in it: so it can tell
 * the fingerprint of the whole file, and the stack for the counter stays as it is.
 */
final class ProofReport {
  private final Fonts fonts;
  private final ProvingBinder binder;
  private final Packet packet;
  private final PacketOptions options;
  private final Edition edition;
  private final Texts chinese;
  private final Texts english;

  ProofReport(Fonts fonts, ProvingBinder binder, Packet packet, PacketOptions options) {
    this.fonts = fonts;
    this.binder = binder;
    this.packet = packet;
    this.options = options;
    this.edition = packet.facts().edition();
    this.chinese = edition.texts(Language.ZH);
    this.english = edition.texts(Language.EN);
  }

  Print print() {
    String foot = chinese.get("packet.report.foot") + "　" + english.get("packet.report.foot");
    Leaflet leaflet =
        Leaflet.of(
            ProofPages.of(chinese, english, subject()),
            Element.document(),
            fonts,
            new LayoutWords(chinese),
            foot,
            packet.id());
    Description description =
        new Description(
            chinese.get("packet.report.document", Map.of("packet", packet.id())),
            "zh-CN",
            packet.id(),
            edition.id(),
            options.made());
    return binder.bind(
        leaflet.pages(), description, Optional.empty(), new Due(leaflet.due(), List.of()));
  }

  private ProofPages.Subject subject() {
    return new ProofPages.Subject(
        packet.id(),
        Attachment.fingerprint(packet.bytes()),
        edition.id(),
        Description.PRODUCER + " " + Version.TEXT,
        new Wording(edition, Language.ZH).day(Assembly.day(options.made())),
        packet.proof(),
        unprinted());
  }

  /**
   * What each field is called in both languages, by the key of the reason it is not printed for.
   */
  private SequencedMap<String, List<String>> unprinted() {
    SequencedMap<String, Set<String>> labels = new LinkedHashMap<>();
    for (Path path : packet.ledger().unprinted()) {
      Field field = edition.fields().at(path.field());
      field
          .unprinted()
          .ifPresent(
              mark ->
                  labels.computeIfAbsent(mark.key(), _ -> new LinkedHashSet<>()).add(label(field)));
    }
    SequencedMap<String, List<String>> lists = new LinkedHashMap<>();
    labels.forEach((reason, fields) -> lists.put(reason, List.copyOf(fields)));
    return lists;
  }

  private String label(Field field) {
    return FieldWords.label(edition, Language.ZH, field.path())
        + " "
        + FieldWords.label(edition, Language.EN, field.path());
  }
}
