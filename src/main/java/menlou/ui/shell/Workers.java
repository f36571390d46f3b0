package menlou.ui.shell;

import java.util.function.Function;
import menlou.ui.job.Jobs;

/**
 * Who does the work behind the window, side by side: keeping must never wait for a picture, nor a
 * finding for a page.
 *
 * @param keeping the store
 * @param reckoning what follows from the answers
 * @param drawing packets and their pages
 * @param pictures reads what is attached
 * @param printing asks printers, who take their time, and hands pages to them
 */
record Workers(Jobs keeping, Jobs reckoning, Jobs drawing, Jobs pictures, Jobs printing) {
  static Workers of(Function<String, Jobs> named) {
    return new Workers(
        named.apply("keeping"),
        named.apply("reckoning"),
        named.apply("drawing"),
        named.apply("pictures"),
        named.apply("printing"));
  }

  void close() {
    pictures.close();
    keeping.close();
    reckoning.close();
    drawing.close();
    printing.close();
  }
}
