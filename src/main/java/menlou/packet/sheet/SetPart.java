package menlou.packet.sheet;

import java.util.Optional;
import menlou.packet.page.Align;
import menlou.packet.page.Picture;
import menlou.packet.type.SetText;

/** Something measured that stands in a cell. Lengths in points. */
sealed interface SetPart {
  float height();

  record Words(SetText text, Align align, float height) implements SetPart {}

  /** Takes what height is left. */
  record Photo(Optional<Picture> picture, SetText caption, float height) implements SetPart {}

  record Signs(SetSigns signs, float height) implements SetPart {}
}
