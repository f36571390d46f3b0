package menlou.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/**
 * The numbered scripts that make the tables, the first being 1. Scripts are never edited; new ones
 * are added at the end.
 */
record Migrations(List<String> scripts) {
  /** Those of this program. */
  static Migrations bundled() {
    return new Migrations(List.of(resource("001-drafts.sql")));
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("/sql/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The version tables have once all scripts have run. */
  int latest() {
    return scripts.size();
  }

  static int version(Session session) throws SQLException {
    return (int) session.number("pragma user_version");
  }

  /** Runs what has not run yet; inside one transaction. */
  void run(Session session) throws SQLException {
    for (int next = version(session); next < latest(); next++) {
      session.script(scripts.get(next));
      session.script("pragma user_version = " + (next + 1));
    }
  }
}
