package menlou.packet.bind;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.imageio.ImageIO;
import menlou.packet.page.Ink;
import menlou.packet.page.Picture;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Embeds each picture once, whatever the number of places it is painted in. Pictures larger than a
 * box can show are made smaller; everything becomes a plain three-colour JPEG, so that no odd
 * colour space or transparency spoils the archive format.
 */
final class PictureEmbedding implements Ink.PictureNames {
  /** A full text width at 300 dots per inch; more is lost on paper. */
  private static final int LARGEST_SIDE = 2100;

  private static final float QUALITY = 0.85f;

  private final IdentityHashMap<Picture, String> names = new IdentityHashMap<>();
  private final List<Picture> order = new ArrayList<>();

  @Override
  public String name(Picture picture) {
    return names.computeIfAbsent(
        picture,
        added -> {
          order.add(added);
          return "P" + order.size();
        });
  }

  COSDictionary embed(PDDocument document) throws IOException {
    COSDictionary all = new COSDictionary();
    for (Picture picture : order) {
      PDImageXObject image = JPEGFactory.createFromImage(document, flat(picture), QUALITY);
      all.setItem(COSName.getPDFName(name(picture)), image);
    }
    return all;
  }

  private static BufferedImage flat(Picture picture) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    if (read == null) {
      throw new IOException("an attached picture cannot be decoded");
    }
    double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
    int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
    BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(read, 0, 0, width, height, null);
    graphics.dispose();
    return flat;
  }
}
