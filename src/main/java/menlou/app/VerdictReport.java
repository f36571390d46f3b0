package menlou.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import menlou.catalog.Edition;
import menlou.draft.Path;
import menlou.packet.Ledger;
import menlou.packet.Packet;
import menlou.packet.Verdict;
import menlou.packet.proof.Alteration;
import menlou.packet.proof.Proof;

/** What is to be said of a packet looked over, for people line by line and for programs as JSON. */
record VerdictReport(Edition edition, Words words) {
  List<String> lines(String name, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Proved(Packet packet) -> List.of(headline("proved", name, packet));
      case Verdict.Agrees(Packet packet) -> List.of(headline("agrees", name, packet));
      case Verdict.Altered altered -> {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("prove.altered", Map.of("packet", name)));
        altered.alterations().forEach(each -> lines.add("  " + words.fault(each)));
        yield lines;
      }
    };
  }

  private String headline(String key, String name, Packet packet) {
    Proof.Tally tally = packet.proof().tally();
    return words.get(
        "prove." + key,
        Map.of(
            "packet",
            name,
            "id",
            packet.id(),
            "pages",
            Integer.toString(packet.sheets().size()),
            "values",
            Integer.toString(tally.values().size()),
            "places",
            Integer.toString(tally.places())));
  }

  Map<String, Object> json(String name, Verdict verdict) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("packet", name);
    switch (verdict) {
      case Verdict.Proved(Packet packet) -> known(json, "proved", packet);
      case Verdict.Agrees(Packet packet) -> known(json, "agrees", packet);
      case Verdict.Altered altered -> {
        json.put("verdict", "altered");
        json.put("alterations", altered.alterations().stream().map(this::json).toList());
        altered.original().ifPresent(packet -> original(json, packet));
      }
    }
    return json;
  }

  private Map<String, Object> json(Alteration alteration) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", alteration.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("page", alteration.page());
    json.put("place", alteration.place());
    json.putAll(alteration.details());
    json.put("text", words.fault(alteration));
    return json;
  }

  private void known(Map<String, Object> json, String verdict, Packet packet) {
    json.put("verdict", verdict);
    original(json, packet);
  }

  /** What its case makes: number, tally, and where each answer stands. */
  private void original(Map<String, Object> json, Packet packet) {
    Proof.Tally tally = packet.proof().tally();
    json.put("id", packet.id());
    json.put("pages", packet.sheets().size());
    json.put("values", tally.values().size());
    json.put("places", tally.places());
    json.put("letters", tally.letters());
    json.put("smallest", String.format(Locale.ROOT, "%.1f", tally.smallest()));
    json.put("fonts", tally.fonts());
    Ledger ledger = packet.ledger();
    json.put("ledger", printed(ledger));
    json.put("unprinted", unprinted(ledger));
  }

  private static List<Map<String, Object>> printed(Ledger ledger) {
    List<Map<String, Object>> entries = new ArrayList<>();
    ledger
        .places()
        .forEach(
            (path, places) -> {
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("field", path.text());
              entry.put("places", places.stream().map(VerdictReport::place).toList());
              entries.add(entry);
            });
    return entries;
  }

  private List<Map<String, Object>> unprinted(Ledger ledger) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Path path : ledger.unprinted()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("field", path.text());
      edition
          .fields()
          .at(path.field())
          .unprinted()
          .ifPresent(mark -> entry.put("why", edition.texts(words.language()).get(mark.key())));
      entries.add(entry);
    }
    return entries;
  }

  private static Map<String, Object> place(Ledger.Place place) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("page", place.page());
    json.put("cell", place.cell().name());
    place.cell().annex().ifPresent(label -> json.put("annex", label));
    return json;
  }
}
