package menlou.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import menlou.draft.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens the file of drafts with care: a damaged one is put aside, one of a newer program is left
 * alone, an older one is copied before it is brought up to date.
 */
final class Opening {
  /** The file's name in its folder. */
  static final String FILE = "drafts.db";

  /** "Menl" in ASCII: marks the file as ours. */
  private static final int APPLICATION = 0x4D656E6C;

  /** Looking through a larger file would be felt; it is done only after the program was killed. */
  private static final long QUICKLY_CHECKED = 256L << 20;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Path file;
  private final Migrations migrations;
  private final Clock clock;

  Opening(Path folder, Migrations migrations, Clock clock) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.migrations = migrations;
    this.clock = clock;
  }

  Database open() {
    prepareFolder();
    try {
      Database database = Database.open(file);
      try {
        check(database);
        database.becomeDurable();
        bringUpToDate(database);
        return database;
      } catch (SQLException | RuntimeException refused) {
        database.close();
        throw refused;
      }
    } catch (SQLException refused) {
      throw Refusals.isDamage(refused) ? putAside() : Refusals.of(refused, file);
    }
  }

  /** Drafts hold personal data: only their owner may look, where the system knows owners. */
  private void prepareFolder() {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, onlyOwner("rwx------"));
      }
      if (!Files.exists(file)) {
        makeFile();
      }
    } catch (AccessDeniedException denied) {
      throw folderTrouble("folder.read-only", denied);
    } catch (IOException refused) {
      throw folderTrouble(
          Files.isDirectory(folder) && !Files.isWritable(folder)
              ? "folder.read-only"
              : "folder.unusable",
          refused);
    }
    if (!Files.isWritable(folder) || !Files.isWritable(file)) {
      throw folderTrouble("folder.read-only", new AccessDeniedException(folder.toString()));
    }
  }

  private void makeFile() throws IOException {
    try {
      Files.createFile(file, onlyOwner("rw-------"));
      flush(folder);
    } catch (FileAlreadyExistsException madeByAnotherWindow) {
      // All the better: both windows use it.
    }
  }

  private static FileAttribute<?>[] onlyOwner(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** The new file's name must survive too; systems that cannot flush a folder do it themselves. */
  private static void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      // Windows
    }
  }

  private Trouble folderTrouble(String code, IOException cause) {
    return new Trouble(code, Map.of("folder", folder.toString(), "file", file.toString()), cause);
  }

  private void check(Database database) throws SQLException {
    Session session = database.session();
    int version = Migrations.version(session);
    // In this order: another window may be making the tables between the two looks.
    boolean tables = session.number("select count(*) from sqlite_schema") > 0;
    if (tables && session.number("pragma application_id") != APPLICATION) {
      throw new Trouble("store.other-file", details());
    }
    if (version > migrations.latest()) {
      throw new Trouble("store.newer", details());
    }
    if (worthChecking() && !session.text("pragma quick_check(1)").equals("ok")) {
      throw new SQLiteException("quick_check", SQLiteErrorCode.SQLITE_CORRUPT);
    }
  }

  private boolean worthChecking() {
    try {
      Path log = file.resolveSibling(FILE + "-wal");
      return Files.size(file) < QUICKLY_CHECKED || (Files.exists(log) && Files.size(log) > 0);
    } catch (IOException unknown) {
      return true;
    }
  }

  private Map<String, String> details() {
    return Map.of("file", file.toString(), "folder", folder.toString());
  }

  private void bringUpToDate(Database database) throws SQLException {
    int version = Migrations.version(database.session());
    if (version == migrations.latest()) {
      return;
    }
    if (version > 0) {
      copy(database.session(), version);
    }
    database.write(
        session -> {
          migrations.run(session);
          session.script("pragma application_id = " + APPLICATION);
          return version;
        });
  }

  /** A migration starts only once a copy has been read back and holds as much as the original. */
  private void copy(Session session, int version) throws SQLException {
    Path copy = free("drafts-before-" + (version + 1));
    session.update("vacuum into ?", copy.toString());
    try (Database second = Database.open(copy)) {
      boolean whole =
          second.session().text("pragma quick_check(1)").equals("ok")
              && Migrations.version(second.session()) == version;
      for (String table : List.of("draft", "answer", "step", "change", "picture")) {
        String count = "select count(*) from " + table;
        whole = whole && session.number(count) == second.session().number(count);
      }
      if (!whole) {
        throw new Trouble("store.copy-failed", Map.of("file", copy.toString()));
      }
    }
  }

  /** The damaged file stays beside the new one, whatever is in it. */
  private Trouble putAside() {
    Path kept = free("drafts-damaged");
    try {
      for (String part : List.of("", "-wal", "-shm")) {
        Path from = folder.resolve(FILE + part);
        if (Files.exists(from)) {
          Files.move(from, kept.resolveSibling(kept.getFileName() + part));
        }
      }
    } catch (IOException refused) {
      return new Trouble("store.unreadable", details(), refused);
    }
    return new Trouble("store.damaged", Map.of("file", file.toString(), "kept", kept.toString()));
  }

  /** A name that nothing in the folder has. */
  private Path free(String name) {
    String stamped = name + "-" + STAMP.format(clock.instant());
    Path path = folder.resolve(stamped + ".db");
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(stamped + "-" + i + ".db");
    }
    return path;
  }
}
