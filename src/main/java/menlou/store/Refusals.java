package menlou.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import menlou.draft.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into something a person can act on. */
final class Refusals {
  /** What SQLite needs beside the file: an index of 32 kilobytes and a few pages. */
  private static final long NO_ROOM = 64 << 10;

  private Refusals() {}

  static Trouble of(SQLException refused, Path file) {
    Map<String, String> details =
        Map.of("file", file.toString(), "folder", String.valueOf(file.getParent()));
    return new Trouble(isFull(refused, file) ? "disk.full" : code(refused), details, refused);
  }

  /**
   * The files SQLite keeps beside the drafts fail in other words when there is no room for them.
   */
  private static boolean isFull(SQLException refused, Path file) {
    try {
      return code(refused).equals("disk.failed")
          && Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < NO_ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Whether the file itself is not what it should be, as opposed to what is around it. */
  static boolean isDamage(SQLException refused) {
    return code(refused).equals("store.unreadable");
  }

  static boolean isBusy(SQLException refused) {
    return code(refused).equals("store.busy");
  }

  private static String code(SQLException refused) {
    int result = refused instanceof SQLiteException known ? known.getResultCode().code : 1;
    return switch (SQLiteErrorCode.getErrorCode(result & 0xFF)) {
      case SQLITE_FULL -> "disk.full";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "folder.read-only";
      case SQLITE_CANTOPEN -> "folder.unusable";
      case SQLITE_BUSY, SQLITE_LOCKED -> "store.busy";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "store.unreadable";
      case SQLITE_IOERR -> "disk.failed";
      default -> "store.failed";
    };
  }
}
