package menlou.packet.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/** A printer that keeps what it is given: PDF as it comes, drawn pages as sheets of 300 dpi. */
public final class FakePrinter implements PrintService {
  static final double DPI = 300;

  private final String name;
  private final boolean pdf;
  private final boolean duplex;
  private final List<Media> papers;
  private final List<Job> jobs = new ArrayList<>();
  private Optional<String> fault = Optional.empty();

  /**
   * What was printed.
   *
   * @param pdf empty when the pages were drawn
   * @param sheets upright A4, empty when they came as PDF
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes are looked at, never compared
  public record Job(byte[] pdf, List<BufferedImage> sheets, PrintRequestAttributeSet attributes) {}

  private FakePrinter(String name, boolean pdf, boolean duplex, List<Media> papers) {
    this.name = name;
    this.pdf = pdf;
    this.duplex = duplex;
    this.papers = papers;
  }

  /** As CUPS offers them. */
  public static FakePrinter ofPdf(String name) {
    return new FakePrinter(name, true, true, List.of(MediaSizeName.ISO_A4));
  }

  /** Draws, on one side only. */
  static FakePrinter ofDrawings(String name) {
    return new FakePrinter(name, false, false, List.of(MediaSizeName.ISO_A4));
  }

  static FakePrinter withPaper(MediaSizeName only) {
    return new FakePrinter("narrow", true, false, List.of(only));
  }

  /** From now on every job is refused. */
  void fail(String reason) {
    fault = Optional.of(reason);
  }

  /** A press with these printers, the first of them the usual one if there are any. */
  public static Press press(PrintService... printers) {
    List<PrintService> all = List.of(printers);
    return press(all, all.stream().findFirst());
  }

  static Press press(List<PrintService> all, Optional<PrintService> usual) {
    return new Press(
        new Press.PrintingSystem() {
          @Override
          public List<PrintService> services() {
            return all;
          }

          @Override
          public Optional<PrintService> usual() {
            return usual;
          }
        });
  }

  public Job last() {
    return jobs.getLast();
  }

  public int jobs() {
    return jobs.size();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new Work();
  }

  /** One job. */
  private final class Work implements DocPrintJob {
    @Override
    public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
      if (fault.isPresent()) {
        throw new PrintException(fault.get());
      }
      try {
        jobs.add(
            doc.getPrintData() instanceof byte[] bytes
                ? new Job(bytes, List.of(), attributes)
                : new Job(new byte[0], drawn((Pageable) doc.getPrintData()), attributes));
      } catch (IOException | PrinterException refused) {
        throw new PrintException(refused);
      }
    }

    @Override
    public PrintService getPrintService() {
      return FakePrinter.this;
    }

    @Override
    public PrintJobAttributeSet getAttributes() {
      return new HashPrintJobAttributeSet();
    }

    @Override
    public void addPrintJobListener(PrintJobListener listener) {}

    @Override
    public void removePrintJobListener(PrintJobListener listener) {}

    @Override
    public void addPrintJobAttributeListener(
        PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

    @Override
    public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
  }

  private static List<BufferedImage> drawn(Pageable pages) throws PrinterException {
    List<BufferedImage> sheets = new ArrayList<>();
    for (int page = 0; page < pages.getNumberOfPages(); page++) {
      PageFormat format = pages.getPageFormat(page);
      BufferedImage sheet =
          new BufferedImage(
              (int) Math.round(format.getPaper().getWidth() * DPI / 72),
              (int) Math.round(format.getPaper().getHeight() * DPI / 72),
              BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = sheet.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
      graphics.scale(DPI / 72, DPI / 72);
      graphics.transform(new AffineTransform(format.getMatrix()));
      pages.getPrintable(page).print(graphics, format, page);
      graphics.dispose();
      sheets.add(sheet);
    }
    return sheets;
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return new DocFlavor[] {pdf ? DocFlavor.BYTE_ARRAY.PDF : DocFlavor.SERVICE_FORMATTED.PAGEABLE};
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return List.of(getSupportedDocFlavors()).contains(flavor);
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return new Class<?>[] {Media.class, Sides.class, JobSheets.class};
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return List.of(getSupportedAttributeCategories()).contains(category);
  }

  @Override
  public @Nullable Object getSupportedAttributeValues(
      Class<? extends Attribute> category,
      @Nullable DocFlavor flavor,
      @Nullable AttributeSet attributes) {
    return category == Media.class ? papers.toArray(Media[]::new) : null;
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
    return value instanceof Sides sides
        ? duplex || sides.equals(Sides.ONE_SIDED)
        : !(value instanceof Media) || papers.contains(value);
  }

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return new HashPrintServiceAttributeSet();
  }

  @Override
  public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
    return null;
  }

  @Override
  public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return null;
  }

  @Override
  public @Nullable AttributeSet getUnsupportedAttributes(
      @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
    return null;
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public @Nullable ServiceUIFactory getServiceUIFactory() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
