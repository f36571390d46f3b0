package menlou.packet.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Texts;
import menlou.catalog.form.SignBox;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.packet.type.Inline;

/** Resolves places to sign. */
final class SignResolver {
  /** Room for a hand, and for a round company seal with its text, in millimetres. */
  private static final double HAND = 14;

  private static final double SEAL = 22;

  private final Teller teller;
  private final Texts texts;
  private final boolean lines;

  SignResolver(Teller teller, Texts texts, boolean lines) {
    this.teller = teller;
    this.texts = texts;
    this.lines = lines;
  }

  SignPlaces places(SignBox box, Stage stage, float size) {
    List<SignPlaces.Place> places = new ArrayList<>();
    for (SignBox.Signer signer : box.signers()) {
      for (Stage round : stage.unroll(signer.guard())) {
        places.add(place(box, signer, round));
      }
    }
    return new SignPlaces(
        teller.say(box.caption(), stage, Face.SONG),
        List.copyOf(places),
        box.date(),
        box.line().orElse(lines),
        size,
        new SignPlaces.Wording(texts.get("packet.sign.day")));
  }

  private SignPlaces.Place place(SignBox box, SignBox.Signer signer, Stage stage) {
    Said name = teller.say(signer.name(), stage, Face.SONG);
    Said label = teller.say(signer.label(), stage, Face.SONG);
    String verb = teller.say(signer.verb(), stage, Face.SONG).text();
    Said by = teller.say(signer.by(), stage, Face.SONG);
    boolean seal = verb.contains("章") || verb.contains("seal");
    Said lead = label.isEmpty() ? lead(name, verb) : label;
    Said under = label.isEmpty() || name.text().isBlank() ? by : brackets(name).and(by);
    Optional<SignPlaces.Signer> who =
        signer.blank()
            ? Optional.empty()
            : Optional.of(
                new SignPlaces.Signer(
                    name.text(),
                    teller.say(signer.role(), stage, Face.SONG).text(),
                    verb,
                    new SignPlaces.Courtesy(
                        teller.english(signer.name(), stage),
                        teller.english(signer.role(), stage),
                        teller.english(signer.verb(), stage))));
    return new SignPlaces.Place(
        lead,
        under,
        PaperSize.points(box.height().orElse(seal ? SEAL : HAND)),
        Math.max(1, signer.perRow()),
        who);
  }

  /** Such as 王小明（签字）： */
  private Said lead(Said name, String verb) {
    List<Inline> words = new ArrayList<>(name.words());
    words.add(
        new Inline.Words(texts.get("packet.sign.place", Map.of("verb", verb)), Face.SONG, false));
    return new Said(words, name.from(), name.missing());
  }

  private Said brackets(Said name) {
    List<Inline> words = new ArrayList<>();
    words.add(new Inline.Words(texts.get("packet.sign.open"), Face.SONG, false));
    words.addAll(name.words());
    words.add(new Inline.Words(texts.get("packet.sign.close"), Face.SONG, false));
    return new Said(words, name.from(), name.missing());
  }
}
