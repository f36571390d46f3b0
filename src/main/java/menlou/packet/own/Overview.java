package menlou.packet.own;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.catalog.form.PacketPlan;
import menlou.draft.Path;
import menlou.packet.paper.Resolver;
import menlou.packet.sheet.Annex;
import menlou.packet.sheet.LaidPage;
import menlou.rules.Finding;

/**
 * What the pages about the packet need to know of it.
 *
 * @param parts every part in order, with its place among the pages
 * @param annex values moved off their sheets
 * @param findings all of them; the overruled ones are printed
 * @param made day of printing in words
 * @param removed answers this copy does without
 */
public record Overview(
    PacketPlan plan,
    Resolver resolver,
    Texts texts,
    List<PartView> parts,
    List<Annex.Entry> annex,
    List<Finding> findings,
    String packetId,
    String made,
    Set<Path> removed) {
  /**
   * One part of the packet.
   *
   * @param sheets how many papers it is, on however many pages
   * @param numbers its pages bear, 1-based
   */
  public record PartView(
      PacketPlan.Part part,
      String title,
      Optional<String> confidence,
      int sheets,
      List<LaidPage> pages,
      List<Integer> numbers) {
    int first() {
      return numbers.getFirst();
    }

    String range() {
      int last = numbers.getLast();
      return last > first() ? first() + "–" + last : Integer.toString(first());
    }
  }

  Language language() {
    return texts.language();
  }

  /** Stands between the members of an enumeration. */
  String joint() {
    return language() == Language.ZH ? "、" : ", ";
  }

  String word(String key) {
    return texts.get("packet." + key);
  }

  /** The number of a page; 0 while it is not known. */
  public int number(LaidPage page) {
    for (PartView part : parts) {
      int index = part.pages().indexOf(page);
      if (index >= 0) {
        return part.numbers().get(index);
      }
    }
    return 0;
  }
}
