package menlou.packet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Path;

/** A case with an attached picture. */
final class Pictured {
  private Pictured() {}

  /** The case in which the first person has attached a black picture of a document. */
  static CaseFile of(Draft draft) {
    Path people = new Path("people");
    Path copy = people.row(draft.answers().rows(people).getFirst()).child("identity").child("copy");
    Draft with = draft.withAnswers(draft.answers().with(copy, Optional.of("sha256-00")));
    return new CaseFile(with, new TreeMap<>(Map.of("sha256-00", black())));
  }

  private static byte[] black() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
