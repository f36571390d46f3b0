package menlou.packet.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.PrintRequestAttributeSet;
import menlou.draft.Trouble;
import menlou.packet.PacketFile;
import menlou.packet.bind.Untrusted;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints documents on A4 or A3, at their own size, nothing shifted. A printer that takes PDF gets
 * the pages as they are; for others they are drawn, as shapes and not as a picture. Printers take
 * their time to answer: never ask from the thread that draws windows. Thread-safe.
 */
public final class Press {
  private static final Untrusted FILE = new Untrusted("packet", PacketFile.MOST_BYTES);

  private final PrintingSystem system;

  /** Where printers come from. */
  public interface PrintingSystem {
    List<PrintService> services();

    Optional<PrintService> usual();
  }

  public Press(PrintingSystem system) {
    this.system = system;
  }

  /** Prints on what the system knows; nothing is looked up before it is asked for. */
  public static Press ofThisComputer() {
    return new Press(
        new PrintingSystem() {
          @Override
          public List<PrintService> services() {
            return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
          }

          @Override
          public Optional<PrintService> usual() {
            return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
          }
        });
  }

  /** All printers, the usual one first. */
  public List<Printer> printers() {
    Optional<PrintService> usual = system.usual();
    return system.services().stream()
        .map(service -> printer(service, usual.filter(service::equals).isPresent()))
        .sorted((one, other) -> Boolean.compare(other.usual(), one.usual()))
        .toList();
  }

  private static Printer printer(PrintService service, boolean usual) {
    Ticket ticket = new Ticket(service);
    return new Printer(
        service.getName(),
        usual,
        ticket.isDuplex(),
        ticket.has(SheetSize.A4),
        ticket.has(SheetSize.A3));
  }

  /**
   * Hands pages of a document to a printer; returns when the system has taken them all.
   *
   * @throws Trouble {@code packet.…} when the document is no PDF or damaged; {@code print.range} or
   *     {@code print.not-a4} when pages of it cannot be printed so; {@code print.no-printer},
   *     {@code print.unknown-printer}, {@code print.which-printer}, {@code print.no-paper} or
   *     {@code print.no-duplex} when the printer cannot be used; {@code print.refused} when it
   *     would not
   */
  public Printed print(byte[] pdf, PrintOrder order) {
    PrintCopy copy = FILE.read(pdf, document -> PrintCopy.of(document, order));
    PrintService service = service(order.printer());
    Ticket ticket = new Ticket(service);
    PrintRequestAttributeSet attributes = ticket.of(order, copy.size());
    try {
      if (ticket.takesPdf()) {
        send(service, new SimpleDoc(copy.bytes(), DocFlavor.BYTE_ARRAY.PDF, null), attributes);
      } else {
        draw(service, copy.bytes(), attributes);
      }
    } catch (PrintException refused) {
      Map<String, String> details =
          Map.of("printer", service.getName(), "reason", String.valueOf(refused.getMessage()));
      throw new Trouble("print.refused", details, refused);
    }
    return new Printed(service.getName(), copy.pages(), copy.run().sheets());
  }

  private static void send(PrintService service, Doc doc, PrintRequestAttributeSet attributes)
      throws PrintException {
    service.createPrintJob().print(doc, attributes);
  }

  private static void draw(PrintService service, byte[] pdf, PrintRequestAttributeSet attributes)
      throws PrintException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFPageable pages = new PDFPageable(document);
      send(service, new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), attributes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("our own copy", impossible);
    }
  }

  private PrintService service(Optional<String> wanted) {
    List<PrintService> all = system.services();
    if (all.isEmpty()) {
      throw new Trouble("print.no-printer", Map.of());
    }
    if (wanted.isPresent()) {
      return all.stream()
          .filter(service -> service.getName().equals(wanted.get()))
          .findFirst()
          .orElseThrow(() -> trouble("print.unknown-printer", wanted.get(), all));
    }
    return system
        .usual()
        .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty())
        .orElseThrow(() -> trouble("print.which-printer", "", all));
  }

  private static Trouble trouble(String code, String found, List<PrintService> all) {
    String names = all.stream().map(PrintService::getName).collect(Collectors.joining(", "));
    return new Trouble(code, Map.of("found", found, "printers", names));
  }
}
