package menlou.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files built into the program, and what the build has read of them. */
final class BuiltInFiles implements CatalogFiles {
  @Override
  public Optional<byte[]> find(String name) throws IOException {
    try (InputStream in = BuiltInFiles.class.getResourceAsStream("/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  @Override
  public Prepared prepared() {
    return Prepared.bundled();
  }
}
