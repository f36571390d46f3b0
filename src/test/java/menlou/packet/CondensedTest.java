package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import menlou.packet.bind.Binder;
import menlou.packet.bind.BoundPage;
import menlou.packet.bind.Description;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.packet.type.FitRule;
import menlou.packet.type.Galley;
import menlou.packet.type.Inline;
import menlou.packet.type.SetText;
import org.junit.jupiter.api.Test;

/** Condensed letters are narrower on paper, and the line after them is not. */
class CondensedTest {
  private static final String WORDS = "北京 Example 科技（2026）有限公司";

  private static SetText set(float narrow) {
    return Galley.of(TestFonts.FONTS, List.of(new Inline.Words(WORDS, Face.SONG, true)))
        .set(10, narrow, FitRule.CELL_LEADING, 500);
  }

  @Test
  void lettersAreAsWideAsMeasuredAndScalingEndsWithTheLine() {
    Canvas page = new Canvas(PaperSize.PORTRAIT);
    page.text(set(0.85f), new Area(100, 100, 400, 20), Align.LEFT, Mark.BLACK);
    page.text(set(1), new Area(100, 200, 400, 20), Align.LEFT, Mark.BLACK);
    Glyphs glyphs =
        Glyphs.of(
            new Binder()
                .bind(
                    List.of(new BoundPage(page.size(), page.contents(), Optional.empty())),
                    new Description(
                        "窄",
                        "zh-CN",
                        "ABCD-1234",
                        "2026-05",
                        Instant.parse("2026-11-26T00:00:00Z")),
                    Optional.empty()));

    List<Glyphs.Glyph> narrow = glyphs.on(1).stream().filter(g -> g.area().y() < 150).toList();
    List<Glyphs.Glyph> full = glyphs.on(1).stream().filter(g -> g.area().y() > 150).toList();
    assertThat(narrow.getFirst().area().width()).isCloseTo(8.5f, within(0.01f));
    assertThat(full.getFirst().area().width()).isCloseTo(10f, within(0.01f));
    assertThat(narrow.getLast().area().right() - 100)
        .isCloseTo(set(0.85f).width(), within(0.2f))
        .isCloseTo(set(1).width() * 0.85f, within(0.2f));
    assertThat(full.getLast().area().right() - 100).isCloseTo(set(1).width(), within(0.2f));
    assertThat(glyphs.text(1)).isEqualTo((WORDS + WORDS).replace(" ", ""));
  }
}
