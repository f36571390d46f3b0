package menlou.packet;

import java.util.List;

/**
 * What one signatory gets: a letter, the pages to sign with flags, a list for the way back.
 *
 * @param signatory name of the person or body as printed; blank while nobody is named
 * @param pages numbers, in the whole packet, of the pages to sign
 */
public record SigningKit(String signatory, List<Integer> pages, Print print) {
  public SigningKit {
    pages = List.copyOf(pages);
  }
}
