package menlou.packet.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import menlou.packet.TestFonts;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Lettering;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.Fonts;
import menlou.packet.type.Galley;
import menlou.packet.type.Inline;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BinderTest {
  private static final Fonts FONTS = TestFonts.FONTS;

  private static byte[] sample() {
    Canvas page = new Canvas(PaperSize.PORTRAIT);
    Lettering letters = new Lettering(FONTS);
    page.text(
        letters.line("公司登记（备案）申请书", Face.HEI_BOLD, 22), new Area(60, 60, 475, 40), Align.CENTER, 0);
    Galley galley =
        letters.galley(
            List.of(
                new Inline.Words("类型：", Face.SONG, false),
                new Inline.Tick(true),
                new Inline.Words("有限责任公司 ", Face.SONG, false),
                new Inline.Tick(false),
                new Inline.Words("股份有限公司　名称", Face.SONG, false),
                new Inline.Line(90, "一二三Łukasz", Face.SONG),
                new Inline.Words("期限", Face.SONG, false),
                new Inline.Line(60, "", Face.SONG),
                new Inline.Words(
                    "年。根据《中华人民共和国公司法》第47条，股东应当自公司成立之日起5年内缴足（2027年1月5日前），e-mail address"
                        + " someone@example.com，Nguyễn Văn Đại、Дмитрий、Ελένη、김민수、やまだ、镕喆堃垚㛃𬭎䶮𠮷。",
                    Face.SONG,
                    false)));
    page.text(
        Fit.wrapped(galley, 400, FitRule.of(10.5, 7)),
        new Area(90, 120, 400, 300),
        Align.JUSTIFY,
        0);
    page.frame(new Area(90, 118, 400, 100), 1.2f, 0);
    return new Binder()
        .bind(
            List.of(new BoundPage(page.size(), page.contents(), Optional.of("申请书"))),
            new Description(
                "试验", "zh-CN", "ABCD-1234", "2026-05", Instant.parse("2026-11-23T00:00:00Z")),
            Optional.of(
                new Attachment(
                    "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    new java.util.TreeMap<>())));
  }

  @Test
  void everyCharacterReadsBackAsItWasWritten() throws Exception {
    byte[] file = sample();
    try (var document = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertThat(text).contains("公司登记（备案）申请书", "一二三Łukasz", "NguyễnVănĐại", "镕喆堃垚㛃𬭎䶮");
    }
  }

  @Test
  void theSamePagesGiveTheSameBytes() {
    assertThat(sample()).isEqualTo(sample());
  }
}
