package menlou.packet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import menlou.packet.page.Picture;
import org.junit.jupiter.api.Test;

class PictureShelfTest {
  private final PictureShelf shelf = new PictureShelf();

  /** Sixty wide, forty high, its upper left corner red, the rest blue. */
  private static byte[] image(String format) throws IOException {
    BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 60; x++) {
      for (int y = 0; y < 40; y++) {
        image.setRGB(x, y, (x < 20 && y < 20 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** The JPEG with an Exif segment that tells how the camera was held. */
  private static byte[] held(int orientation) throws IOException {
    byte[] jpeg = image("jpeg");
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private BufferedImage developed(byte[] content) throws IOException {
    Picture picture = shelf.find("sha256-" + Arrays.hashCode(content), content).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    assertThat(image.getWidth()).isEqualTo(picture.width());
    assertThat(image.getHeight()).isEqualTo(picture.height());
    return image;
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    return color.getRed() > 150 && color.getBlue() < 100;
  }

  @Test
  void jpegAndPngArePlacedAsTheyAre() throws IOException {
    for (String format : new String[] {"jpeg", "png"}) {
      BufferedImage image = developed(image(format));
      assertThat(image.getWidth()).isEqualTo(60);
      assertThat(isRed(image, 5, 5)).isTrue();
      assertThat(isRed(image, 50, 30)).isFalse();
    }
  }

  @Test
  void aPictureTakenWithTheCameraTurnedIsSetUpright() throws IOException {
    BufferedImage upsideDown = developed(held(3));
    assertThat(isRed(upsideDown, 55, 35)).isTrue();
    BufferedImage clockwise = developed(held(6));
    assertThat(clockwise.getWidth()).isEqualTo(40);
    assertThat(isRed(clockwise, 35, 5)).isTrue();
    BufferedImage other = developed(held(8));
    assertThat(isRed(other, 5, 55)).isTrue();
    assertThat(isRed(developed(held(2)), 55, 5)).isTrue();
    assertThat(isRed(developed(held(4)), 5, 35)).isTrue();
    assertThat(isRed(developed(held(5)), 5, 5)).isTrue();
    assertThat(isRed(developed(held(7)), 35, 55)).isTrue();
  }

  @Test
  void aHugePictureIsMadeSmaller() throws IOException {
    BufferedImage huge = new BufferedImage(6000, 3000, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(huge, "png", out);
    BufferedImage image = developed(out.toByteArray());
    assertThat(image.getWidth()).isEqualTo(2100);
    assertThat(image.getHeight()).isEqualTo(1050);
  }

  @Test
  void whatIsNoPictureOrADamagedOneCountsAsNone() throws IOException {
    assertThat(shelf.find("a", new byte[0])).isEmpty();
    assertThat(shelf.find("b", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEmpty();
    byte[] whole = held(6);
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] hurt =
          i % 2 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)) : whole.clone();
      hurt[random.nextInt(hurt.length)] ^= 64;
      shelf.find("hurt" + i, hurt).ifPresent(picture -> assertThat(picture.width()).isPositive());
    }
  }
}
