package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import menlou.value.PictureFile.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
  private static byte[] image(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aWholePictureHasNoFlawWhateverCamerasAddBehindIt(String format) throws IOException {
    byte[] whole = image(format, 90, 60);

    assertThat(PictureFile.flaw(whole)).isEmpty();
    assertThat(PictureFile.flaw(Arrays.copyOf(whole, whole.length + 500))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aPictureCutAnywhereIsNoPicture(String format) throws IOException {
    byte[] whole = image(format, 40, 30);
    for (int length = 0; length < whole.length; length++) {
      assertThat(PictureFile.flaw(Arrays.copyOf(whole, length))).as("%s bytes", length).isPresent();
    }
  }

  @Test
  void otherKindsOfFilesAreToldWhateverTheirName() throws IOException {
    assertThat(PictureFile.flaw("%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8)))
        .contains(Flaw.OTHER_KIND);
    assertThat(PictureFile.flaw(image("gif", 9, 9))).contains(Flaw.OTHER_KIND);
    assertThat(PictureFile.flaw(new byte[0])).contains(Flaw.OTHER_KIND);
    assertThat(PictureFile.flaw(new byte[PictureFile.MOST_BYTES + 1])).contains(Flaw.TOO_LARGE);
  }

  @Test
  void aSmallFileThatClaimsManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] png = image("png", 9, 9);
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    byte[] jpeg = image("jpeg", 9, 9);
    for (int i = 0; i < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
        ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 65_000).putShort(i + 7, (short) 65_000);
        break;
      }
    }

    assertThat(PictureFile.flaw(png)).contains(Flaw.TOO_MANY_PIXELS);
    assertThat(PictureFile.flaw(jpeg)).contains(Flaw.TOO_MANY_PIXELS);
    ByteBuffer.wrap(png).putInt(16, 0);
    assertThat(PictureFile.flaw(png)).contains(Flaw.CUT_OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void noFileHoweverMangledStopsTheLook(String format) throws IOException {
    byte[] whole = image(format, 40, 30);
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      byte[] hurt = whole.clone();
      for (int j = random.nextInt(8); j >= 0; j--) {
        hurt[random.nextInt(Math.min(hurt.length, 700))] = (byte) random.nextInt();
      }
      assertThatCode(() -> PictureFile.flaw(hurt)).doesNotThrowAnyException();
    }
  }
}
