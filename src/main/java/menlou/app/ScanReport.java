package menlou.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Edition;
import menlou.catalog.FieldType;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.packet.scan.Remark;
import menlou.packet.scan.Scan;

/**
 * What is to be said of scanned pages, for people line by line and for programs as JSON.
 *
 * @param written of the case written; absent when none was
 */
record ScanReport(Words words, Edition edition, Scan scan, Optional<Assessment> written) {
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    scan.remarks().forEach(remark -> lines.add("  " + text(remark)));
    if (written.isEmpty()) {
      lines.add(words.get(scan.draft().isPresent() ? "scan.possible" : "scan.nothing"));
      return lines;
    }
    lines.add(words.get(scan.proved() ? "scan.proved" : "scan.partly"));
    pictures(written.get())
        .forEach(
            (path, name) ->
                lines.add(
                    "  " + words.get("scan.attach", Map.of("field", label(path), "name", name))));
    if (!scan.proved() && !written.get().open().isEmpty()) {
      lines.add(words.get("check.open"));
      written.get().open().forEach(path -> lines.add("    " + path + "  " + label(path)));
    }
    return lines;
  }

  private String headline() {
    return scan.packet()
        .map(
            read ->
                read.print().edition().equals(edition.id())
                    ? words.get(
                        "scan.read",
                        Map.of(
                            "packet",
                            read.number().toString(),
                            "read",
                            "" + read.pages(),
                            "pages",
                            "" + read.print().pages()))
                    : words.get(
                        "scan.edition",
                        Map.of("edition", read.print().edition(), "known", edition.id())))
        .orElseGet(() -> words.get("scan.none"));
  }

  private String text(Remark remark) {
    String kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String where = remark.page() > 0 ? "" : remark.source().isEmpty() ? "-whole" : "-picture";
    return words.get(
        "scan.remark." + kind + where,
        Map.of("page", "" + remark.page(), "source", remark.source(), "other", remark.other()));
  }

  private String label(Path path) {
    return written
        .map(each -> new CaseReport(edition, words.language()).label(path, each))
        .orElse(path.text());
  }

  /** Pictures are not in codes. */
  private Map<Path, String> pictures(Assessment assessment) {
    Map<Path, String> pictures = new LinkedHashMap<>();
    assessment
        .draft()
        .answers()
        .all()
        .forEach(
            (path, text) -> {
              if (edition.fields().find(path.field()).map(field -> field.type()).orElse(null)
                  instanceof FieldType.Image) {
                pictures.put(path, text);
              }
            });
    return pictures;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    scan.packet()
        .ifPresent(
            read -> {
              json.put("packet", read.number().toString());
              json.put("edition", read.print().edition());
              json.put("printed", read.print().made().toString());
              json.put("pages", read.print().pages());
              json.put("read", read.pages());
            });
    json.put("whole", scan.isWhole());
    json.put("proved", scan.proved());
    json.put("written", written.isPresent());
    json.put("remarks", scan.remarks().stream().map(this::json).toList());
    written.ifPresent(
        assessment -> {
          List<Map<String, Object>> attach = new ArrayList<>();
          pictures(assessment).forEach((path, name) -> attach.add(attachment(path, name)));
          json.put("attach", attach);
          json.put("open", assessment.open().stream().map(Path::text).toList());
        });
    return json;
  }

  private static Map<String, Object> attachment(Path path, String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", path.text());
    json.put("name", name);
    return json;
  }

  private Map<String, Object> json(Remark remark) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("trouble", remark.kind().isTrouble());
    json.put("page", remark.page());
    json.put("source", remark.source());
    json.put("packet", remark.other());
    json.put("text", text(remark));
    return json;
  }
}
