package menlou.packet.blank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import menlou.catalog.Language;
import menlou.catalog.form.BlankMap;
import menlou.draft.Facts;
import menlou.draft.Trouble;
import menlou.packet.bind.Attachment;
import menlou.packet.bind.StreamSizes;
import menlou.packet.bind.Untrusted;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.type.Face;
import menlou.packet.type.Fonts;
import menlou.packet.type.SetText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Finds the boxes of official blanks and writes into them. Every method throws {@link Trouble} with
 * the code {@code blank.too-large}, {@code blank.damaged} or {@code blank.encrypted} when the file
 * is none that can be worked with. Make one and share it; thread-safe.
 */
public final class Blanks {
  /** The largest blank that is opened. */
  public static final int MOST_BYTES = 32 << 20;

  private static final Untrusted BLANK = new Untrusted("blank", MOST_BYTES);
  private static final float DRAFT_SIZE = 96;
  private static final float PALE = 0.9f;

  private final Fonts fonts;

  public Blanks(Fonts fonts) {
    this.fonts = fonts;
    FontMappers.set(new BundledFonts(fonts));
  }

  /** The boxes of a blank. */
  public FoundBoxes find(byte[] blank) {
    return BLANK.read(
        blank,
        document -> new FoundBoxes(Attachment.fingerprint(blank), Detection.boxes(document)));
  }

  /** The blank with the name of every box in it. */
  public byte[] stamped(byte[] blank, FoundBoxes found, Instant made) {
    NameStamps stamps = new NameStamps(fonts);
    return BLANK.read(
        blank,
        document -> {
          List<List<Mark>> marks = new ArrayList<>();
          for (int i = 1; i <= document.getNumberOfPages(); i++) {
            int page = i;
            marks.add(
                found.boxes().stream()
                    .filter(box -> box.page() == page)
                    .flatMap(box -> stamps.marks(box).stream())
                    .toList());
          }
          return laid(document, marks, made);
        });
  }

  /**
   * The blank with the values of a case in the boxes the map tells.
   *
   * @param draft whether every page is marked as a draft
   * @throws Trouble also {@code blank.other} when the map was made for another blank
   * @throws menlou.catalog.BrokenCatalog when a box of the map lies beside the paper
   */
  public FilledBlank fill(byte[] blank, BlankMap map, Facts facts, boolean draft, Instant made) {
    if (!Attachment.fingerprint(blank).equals(map.fingerprint())) {
      throw new Trouble("blank.other", Map.of("map", map.file()));
    }
    return BLANK.read(
        blank,
        document -> {
          StreamSizes.of(document.getDocument());
          List<PageFrame> frames = frames(document);
          Filling.require(map, frames);
          Filling filling = new Filling(fonts, map, facts);
          Optional<SetText> stamp = draft ? Optional.of(stamp(facts)) : Optional.empty();
          List<List<Mark>> marks = new ArrayList<>();
          for (PageFrame frame : frames) {
            List<Mark> page = new ArrayList<>();
            stamp.ifPresent(words -> page.add(across(words, frame)));
            page.addAll(filling.marks(marks.size() + 1));
            marks.add(page);
          }
          byte[] bytes = laid(document, marks, made);
          return new FilledBlank(bytes, filling.tooLong(), filling.tooMany());
        });
  }

  private static List<PageFrame> frames(PDDocument document) {
    return StreamSupport.stream(document.getPages().spliterator(), false)
        .map(PageFrame::of)
        .toList();
  }

  private SetText stamp(Facts facts) {
    String words = facts.edition().texts(Language.ZH).get("packet.stamp.draft");
    return new Lettering(fonts).line(words, Face.HEI_BOLD, DRAFT_SIZE);
  }

  private static Mark across(SetText words, PageFrame frame) {
    return new Mark.Slanted(words, frame.width() / 2, frame.height() / 2, 45, PALE);
  }

  private static byte[] laid(PDDocument document, List<List<Mark>> marks, Instant made)
      throws IOException {
    PlainPaper.make(document);
    Overlay overlay = new Overlay(document);
    int page = 0;
    for (PDPage each : document.getPages()) {
      overlay.lay(each, marks.get(page++));
    }
    overlay.finish();
    PlainPaper.describe(document, made);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
