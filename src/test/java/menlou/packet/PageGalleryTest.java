package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import menlou.Cases;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.rules.Findings;
import org.junit.jupiter.api.Test;

class PageGalleryTest {
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);
  private static final double DPI = 60;
  private static final long ROOMY = 1 << 30;

  private static Packet packet(Draft draft, String made) {
    Facts facts = Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
    return PACKETS.draw(
        facts,
        PacketOptions.forPrint(Instant.parse(made), Findings.of(facts, draft), CaseFile.of(draft)));
  }

  /** Draws with the real easel, and counts. */
  private static final class Counting implements PageGallery.Easel {
    private final PageImages images;
    private int whole;
    private int feet;

    Counting(PageImages images) {
      this.images = images;
    }

    @Override
    public BufferedImage image(int page, double dotsPerInch) {
      whole++;
      return images.image(page, dotsPerInch);
    }

    @Override
    public BufferedImage foot(int page, double dotsPerInch) {
      feet++;
      return images.foot(page, dotsPerInch);
    }
  }

  @Test
  void afterOneAnswerOnlyItsPagesAreDrawnAgainAndEveryPictureIsTrue() {
    Draft draft = Cases.draft("single-gmbh");
    Path phone = new Path("company.phone");
    Draft other = draft.with(List.of(draft.answers().setting(phone, "010-62345679")));
    Packet before = packet(draft, "2026-11-23T02:00:00Z");
    Packet after = packet(other, "2026-11-23T02:07:00Z");
    Set<Long> looks = before.sheets().stream().map(SheetInfo::look).collect(Collectors.toSet());
    long changed = after.sheets().stream().filter(sheet -> !looks.contains(sheet.look())).count();
    PageGallery gallery = new PageGallery(ROOMY);
    try (PageImages first = new PageImages(before);
        PageImages second = new PageImages(after)) {
      Counting one = new Counting(first);
      Counting two = new Counting(second);
      before.sheets().forEach(sheet -> gallery.picture(sheet, DPI, one));
      after.sheets().forEach(sheet -> gallery.picture(sheet, DPI, one));
      one.whole = 0;
      before.sheets().forEach(sheet -> gallery.picture(sheet, DPI, one));
      assertThat(one.whole).as("pages seen before").isZero();

      PageGallery fresh = new PageGallery(ROOMY);
      before.sheets().forEach(sheet -> fresh.picture(sheet, DPI, one));
      for (SheetInfo sheet : after.sheets()) {
        int[] shown = fresh.picture(sheet, DPI, two).argb();
        assertThat(shown).as("page " + sheet.page()).isEqualTo(pixels(second, sheet.page()));
      }
      assertThat(changed).isBetween(1L, 8L);
      assertThat(two.whole).isEqualTo((int) changed);
      assertThat(two.feet).isEqualTo(after.sheets().size() - (int) changed);
    }
  }

  private static int[] pixels(PageImages images, int page) {
    BufferedImage image = images.image(page, DPI);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void noMorePicturesAreKeptThanThereIsRoomFor() {
    Packet packet = packet(Cases.draft("single-person"), "2026-11-23T02:00:00Z");
    long three = 3L * 4 * 496 * 702;
    PageGallery gallery = new PageGallery(three);
    try (PageImages images = new PageImages(packet)) {
      Counting easel = new Counting(images);
      List<SheetInfo> four = packet.sheets().subList(0, 4);
      four.forEach(sheet -> gallery.picture(sheet, DPI, easel));
      assertThat(easel.whole).isEqualTo(4);
      gallery.picture(four.get(3), DPI, easel);
      gallery.picture(four.get(1), DPI, easel);
      assertThat(easel.whole).as("the last three are there").isEqualTo(4);
      gallery.picture(four.get(0), DPI, easel);
      assertThat(easel.whole).as("the first had to go").isEqualTo(5);
    }
  }

  @Test
  void theSameDraftDrawnLaterLooksTheSameButForItsFoot() {
    Draft draft = Cases.draft("single-person");
    Packet one = packet(draft, "2026-11-23T02:00:00Z");
    Packet two = packet(draft, "2026-11-23T02:30:00Z");

    assertThat(one.bytes()).isNotEqualTo(two.bytes());
    assertThat(two.sheets().stream().map(SheetInfo::look).toList())
        .isEqualTo(one.sheets().stream().map(SheetInfo::look).toList());
  }
}
