package menlou.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, so that a slip of the keyboard replaces nothing precious. */
enum FileKind {
  EMPTY,
  PDF,
  JSON,
  OTHER;

  private static final int LOOKED_AT = 64;

  static FileKind of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(LOOKED_AT));
    }
  }

  static FileKind of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (startsWith(bytes, "%PD")) {
      return PDF;
    }
    // Spaces and a byte order mark may stand before the bracket.
    for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      if (bytes[i] == '{') {
        return JSON;
      }
      if (bytes[i] > ' ') {
        return OTHER;
      }
    }
    return OTHER;
  }

  private static boolean startsWith(byte[] bytes, String sign) {
    return new String(bytes, 0, Math.min(bytes.length, sign.length()), StandardCharsets.US_ASCII)
        .equals(sign);
  }

  /** Whether a file of this kind may give way to one of the other. */
  boolean mayBecome(FileKind other) {
    return this == EMPTY || this == other;
  }
}
