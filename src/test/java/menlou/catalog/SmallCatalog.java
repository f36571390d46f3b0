package menlou.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A whole edition of a few fields about an invented club, small enough to read at a glance. Slips
 * are tried out on it, so that no test depends on what the law says this year. The program's own
 * words and the schemas are those of the program.
 */
final class SmallCatalog {
  static final String ID = "2026-01";

  static final CatalogFiles FILES =
      name -> {
        Optional<byte[]> small = CatalogFiles.builtIn().find("small/" + name);
        return small.isPresent() ? small : CatalogFiles.builtIn().find(name);
      };

  private SmallCatalog() {}

  /** The small catalog with some files in place of its own; blank ones are missing. */
  static CatalogFiles with(Map<String, String> others) {
    return name ->
        others.containsKey(name)
            ? Optional.of(others.getOrDefault(name, ""))
                .filter(text -> !text.isBlank())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
            : FILES.find(name);
  }
}
