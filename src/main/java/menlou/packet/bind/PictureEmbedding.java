package menlou.packet.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import menlou.packet.page.Ink;
import menlou.packet.page.Picture;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Embeds each picture once, whatever the number of places it is painted in. Confined to one
 * document.
 */
final class PictureEmbedding implements Ink.PictureNames {
  private static final int BITS = 8;

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
      all.setItem(
          COSName.getPDFName(name(picture)),
          new PDImageXObject(
              document,
              Streams.source(picture.jpeg()),
              COSName.DCT_DECODE,
              picture.width(),
              picture.height(),
              BITS,
              PDDeviceRGB.INSTANCE));
    }
    return all;
  }
}
