package menlou.ui.packet;

import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import menlou.ui.packet.PacketService.PageImage;

/** Prints the pages one after the other, without scaling: the margins are in the pages. */
final class PacketPrinter {
  private static final double DPI = 300;
  private static final double POINTS = 72;

  private final PacketModel model;
  private final PrinterJob job;
  private final int pages;
  private final Consumer<Boolean> done;

  private PacketPrinter(PacketModel model, PrinterJob job, int pages, Consumer<Boolean> done) {
    this.model = model;
    this.job = job;
    this.pages = pages;
    this.done = done;
  }

  /**
   * Asks for a printer and prints.
   *
   * @param none called when the computer has no printer
   * @param done gets whether all pages went out
   */
  static void print(PacketModel model, Window owner, Runnable none, Consumer<Boolean> done) {
    PrinterJob job = Printer.getAllPrinters().isEmpty() ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      none.run();
      return;
    }
    if (job.showPrintDialog(owner)) {
      int pages = model.drawnProperty().get().map(PacketService.Drawn::pages).orElse(0);
      new PacketPrinter(model, job, pages, done).page(0);
    }
  }

  private void page(int page) {
    if (page == pages) {
      done.accept(job.endJob());
      return;
    }
    model.page(
        page,
        DPI,
        image -> {
          if (print(image)) {
            page(page + 1);
          } else {
            job.cancelJob();
            done.accept(false);
          }
        });
  }

  private boolean print(PageImage image) {
    ImageView view = new ImageView(PageView.image(image));
    view.setPreserveRatio(true);
    view.setFitWidth(image.width() / DPI * POINTS);
    PageOrientation orientation =
        image.width() > image.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    PageLayout layout = job.getPrinter().createPageLayout(paper(image), orientation, 0, 0, 0, 0);
    view.setTranslateX(-layout.getLeftMargin());
    view.setTranslateY(-layout.getTopMargin());
    return job.printPage(layout, view);
  }

  /** Two pages side by side are a larger sheet. */
  private static Paper paper(PageImage image) {
    double longer = Math.max(image.width(), image.height()) / DPI * POINTS;
    return longer > Paper.A4.getHeight() + POINTS ? Paper.A3 : Paper.A4;
  }
}
