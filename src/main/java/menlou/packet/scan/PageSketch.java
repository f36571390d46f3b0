package menlou.packet.scan;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import menlou.packet.bind.StreamSizes;
import menlou.packet.bind.TooLarge;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws what codes are made of: pictures and filled shapes. Letters, lines, patterns, shades and
 * whatever is transparent are passed over; a few bytes of them can keep a drawer busy for hours.
 */
final class PageSketch extends PageDrawer {
  /** The fullest page of a packet has some ten thousand. */
  private static final int MOST_OPERATORS = 300_000;

  private static final long MOST_CONTENT = 32 << 20;
  private static final int DEEPEST = 12;

  /** A clip with more corners is not worth its time. */
  private static final int MOST_CORNERS = 16;

  private static final Set<String> PASSED_OVER =
      Set.of("Tf", "Tj", "TJ", "'", "\"", "sh", "gs", "d", "S", "s");

  /** Drawings saved one in the other; forms get by with a dozen. */
  private static final int MOST_SAVED = 1_000;

  /**
   * What filling may cost: area and, for every corner, height, in points. A page may be filled some
   * forty times over, or be covered with codes drawn square by square.
   */
  private static final double MOST_FILLED = 20_000_000;

  private final PictureBudget pictures = new PictureBudget();
  private double filled;
  private int operators;
  private long content;

  PageSketch(PageDrawerParameters parameters) throws IOException {
    super(parameters);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    var streams = page.getContentStreams();
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      charge(stream.getCOSObject());
    }
    super.processPage(page);
  }

  private void charge(COSStream stream) throws IOException {
    content += StreamSizes.measured(stream, MOST_CONTENT);
    if (content > MOST_CONTENT) {
      throw new TooLarge("content");
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooLarge("operators");
    }
    if (getGraphicsStackSize() > MOST_SAVED) {
      throw new TooLarge("saved");
    }
    boolean pattern =
        operator.getName().equalsIgnoreCase("scn")
            && !operands.isEmpty()
            && operands.getLast() instanceof COSName;
    boolean heavy =
        operator.getImageParameters() != null
            && !pictures.allows(operator.getImageParameters(), operator.getImageData());
    if (!pattern && !heavy && !PASSED_OVER.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  /** One that cannot be drawn may be missing; one too large must be told of. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof TooLarge) {
      throw exception;
    }
    super.operatorException(operator, operands, exception);
  }

  @Override
  public void strokePath() throws IOException {
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    PDRectangle page = getPage().getCropBox();
    Rectangle2D seen =
        getLinePath()
            .getBounds2D()
            .createIntersection(
                new Rectangle2D.Float(
                    page.getLowerLeftX(), page.getLowerLeftY(), page.getWidth(), page.getHeight()));
    if (seen.isEmpty()) {
      endPath();
      return;
    }
    filled += seen.getHeight() * (corners(Integer.MAX_VALUE) + seen.getWidth());
    if (filled > MOST_FILLED) {
      throw new TooLarge("fills");
    }
    super.fillPath(windingRule);
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void clip(int windingRule) {
    if (corners(MOST_CORNERS + 1) <= MOST_CORNERS) {
      super.clip(windingRule);
    }
  }

  private int corners(int most) {
    int corners = 0;
    PathIterator path = getLinePath().getPathIterator(null);
    for (; !path.isDone() && corners < most; path.next()) {
      corners++;
    }
    return corners;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    charge(form.getCOSObject());
    if (getLevel() > DEEPEST) {
      throw new TooLarge("drawings in drawings");
    }
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    showForm(form);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    // One among the operators was looked at there.
    if (!(image instanceof PDImageXObject picture) || pictures.allows(picture.getCOSObject())) {
      super.drawImage(image);
    }
  }
}
