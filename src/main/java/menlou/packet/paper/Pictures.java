package menlou.packet.paper;

import java.util.Optional;
import menlou.packet.page.Picture;

/** Finds the pictures answers name. The same name always gives the same object. */
@FunctionalInterface
public interface Pictures {
  Pictures NONE = _ -> Optional.empty();

  /** Empty when there is none, or none that can be shown. */
  Optional<Picture> find(String name);
}
