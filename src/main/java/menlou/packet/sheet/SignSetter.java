package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.catalog.form.SignBox;
import menlou.packet.page.Lettering;
import menlou.packet.paper.Said;
import menlou.packet.paper.SignPlaces;
import menlou.packet.type.Face;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.SetText;

/** Measures places to sign. Lengths in points. */
final class SignSetter {
  static final float CAPTION_GAP = 4;
  static final float LEAD_DROP = 4;

  /** Room for a hand above a line to sign on. */
  static final float LINE_DROP = 15;

  /** In a place narrower than this the name stands small, the cell beside it says what to do. */
  private static final float NARROW = 130;

  private static final float UNDER_SIZE = 8;
  private static final float DAY_ROOM = 10;

  private final Lettering letters;
  private final LayoutWords words;

  SignSetter(Lettering letters, LayoutWords words) {
    this.letters = letters;
    this.words = words;
  }

  SetSigns set(SignPlaces places, float width) {
    List<SetSigns.Strip> strips = new ArrayList<>();
    Optional<SetText> caption = Optional.empty();
    if (!places.caption().isEmpty()) {
      caption = Optional.of(text(places.caption(), places.size(), width));
    }
    for (List<SignPlaces.Place> row : rows(places.places())) {
      strips.add(strip(caption, row, places, width));
      caption = Optional.empty();
    }
    if (caption.isPresent()) {
      strips.add(
          new SetSigns.Strip(
              caption, List.of(), Optional.empty(), caption.get().height() + CAPTION_GAP));
    }
    if (places.date() == SignBox.DatePlace.END) {
      SetText day = letters.line(places.wording().day(), Face.SONG, places.size());
      strips.add(
          new SetSigns.Strip(
              Optional.empty(), List.of(), Optional.of(day), day.height() + DAY_ROOM));
    }
    return new SetSigns(strips);
  }

  /** Neighbours that ask for the same number a row share rows. */
  private static List<List<SignPlaces.Place>> rows(List<SignPlaces.Place> places) {
    List<List<SignPlaces.Place>> rows = new ArrayList<>();
    for (SignPlaces.Place place : places) {
      boolean joins =
          !rows.isEmpty()
              && rows.getLast().getFirst().perRow() == place.perRow()
              && rows.getLast().size() < place.perRow();
      if (!joins) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(place);
    }
    return rows;
  }

  private SetSigns.Strip strip(
      Optional<SetText> caption, List<SignPlaces.Place> row, SignPlaces places, float width) {
    List<SetSigns.Slot> slots = new ArrayList<>();
    float height = 0;
    for (SignPlaces.Place place : row) {
      SetSigns.Slot slot = slot(place, places, SetSigns.width(width, place.perRow()));
      height = Math.max(height, slot.height());
      slots.add(slot);
    }
    float head = caption.map(text -> text.height() + CAPTION_GAP).orElse(0f);
    return new SetSigns.Strip(caption, slots, Optional.empty(), head + height);
  }

  private SetSigns.Slot slot(SignPlaces.Place place, SignPlaces places, float width) {
    // A third of the width stays free for the hand.
    float size = width < NARROW ? UNDER_SIZE : places.size();
    SetText lead = text(place.lead(), size, places.line() ? width * 0.66f : width - 4);
    SetText under = text(place.under(), UNDER_SIZE, width - 4);
    Optional<SetText> day =
        places.date() == SignBox.DatePlace.EACH && place.signer().isPresent()
            ? Optional.of(letters.line(places.wording().day(), Face.SONG, places.size() - 1))
            : Optional.empty();
    float words =
        (places.line() ? LINE_DROP : LEAD_DROP)
            + lead.height()
            + 3
            + under.height()
            + day.map(text -> text.height() + 6).orElse(0f);
    Said said = place.lead().and(place.under());
    return new SetSigns.Slot(
        day.isPresent() ? said.and(Said.of(places.wording().day(), Face.SONG)) : said,
        lead,
        under,
        day,
        places.line(),
        place.signer(),
        Math.max(place.height(), words),
        place.perRow());
  }

  private SetText text(Said said, float size, float width) {
    return Fit.wrapped(letters.galley(said.words()), width, FitRule.of(size, Math.min(size, 7)));
  }

  /** Written above a box that goes on. */
  SetText continued(float size, float width) {
    return letters.wrapped(words.signaturesContinued(), Face.SONG, size, width);
  }
}
