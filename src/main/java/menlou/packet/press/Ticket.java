package menlou.packet.press;

import java.util.Arrays;
import java.util.Map;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.Sides;
import menlou.draft.Trouble;

/** What one printer can do, and what it is told to do with a job. */
record Ticket(PrintService service) {
  private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

  /** Whether it takes the file as it is, so that letters reach it as letters. */
  boolean takesPdf() {
    return service.isDocFlavorSupported(PDF);
  }

  private DocFlavor flavour() {
    return takesPdf() ? PDF : PAGES;
  }

  boolean isDuplex() {
    return service.isAttributeValueSupported(Sides.DUPLEX, flavour(), null);
  }

  /** Only a printer that lists its papers, this one not among them, is known to have none. */
  boolean has(SheetSize size) {
    Object papers = service.getSupportedAttributeValues(Media.class, flavour(), null);
    return !(papers instanceof Media[] list)
        || list.length == 0
        || Arrays.asList(list).contains(size.media())
        || service.isAttributeValueSupported(size.media(), flavour(), null);
  }

  /**
   * What goes with the job.
   *
   * @throws Trouble {@code print.no-paper}, {@code print.no-duplex}
   */
  PrintRequestAttributeSet of(PrintOrder order, SheetSize size) {
    if (!has(size)) {
      throw new Trouble(
          "print.no-paper", Map.of("printer", service.getName(), "paper", size.name()));
    }
    if (order.duplex() && !isDuplex()) {
      throw new Trouble("print.no-duplex", Map.of("printer", service.getName()));
    }
    PrintRequestAttributeSet set = new HashPrintRequestAttributeSet();
    add(set, size.media());
    // Said also for one side: many printers turn sheets over unless told not to.
    add(set, order.duplex() ? Sides.DUPLEX : Sides.ONE_SIDED);
    // A sheet with the user's name before the packet is of no use at a counter.
    add(set, JobSheets.NONE);
    add(set, new JobName(order.title(), null));
    return set;
  }

  private void add(PrintRequestAttributeSet set, PrintRequestAttribute attribute) {
    if (service.isAttributeCategorySupported(attribute.getCategory())
        || attribute instanceof JobName) {
      set.add(attribute);
    }
  }
}
