package menlou.packet.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import menlou.packet.page.Picture;

/**
 * Pictures made ready, by the name of the attachment, which is a hash of its content. Keeps the
 * last ones, because a window draws the same packet again and again. Thread-safe.
 */
public final class PictureShelf {
  /** More than one packet needs; a few hundred kilobytes each. */
  private static final int MOST = 48;

  private final Map<String, Optional<Picture>> ready =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Picture>> eldest) {
          return size() > MOST;
        }
      };

  /** Empty when the content is no picture that can be shown. */
  public synchronized Optional<Picture> find(String name, byte[] content) {
    Optional<Picture> known = ready.get(name);
    if (known == null) {
      known = Darkroom.develop(content);
      ready.put(name, known);
    }
    return known;
  }
}
