package menlou.packet.sheet;

import java.util.Optional;
import menlou.packet.page.Align;
import menlou.packet.page.Picture;
import menlou.packet.paper.Said;
import menlou.packet.type.SetText;

/** Something measured that stands in a cell. Lengths in points. */
sealed interface SetPart {
  float height();

  record Words(SetText text, Align align, float height) implements SetPart {}

  /**
   * Takes what height is left.
   *
   * @param alternative what is read instead
   */
  record Photo(Optional<Picture> picture, SetText caption, String alternative, float height)
      implements SetPart {
    static Photo of(
        Optional<Picture> picture, Said caption, SetText set, float height, LayoutWords words) {
      String place = caption.text();
      return new Photo(picture, set, picture.isPresent() ? words.attached(place) : place, height);
    }

    /** Whether there is anything to see: a picture, or words that say what belongs here. */
    boolean shows() {
      return picture.isPresent() || !alternative.isBlank();
    }
  }

  record Signs(SetSigns signs, float height) implements SetPart {}
}
