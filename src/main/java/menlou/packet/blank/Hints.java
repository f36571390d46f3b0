package menlou.packet.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;

/** The words in and beside the boxes of one page, to know a box by. */
final class Hints {
  private static final int LONGEST = 60;

  /** Words further away than this belong to something else. */
  private static final float FAR = PaperSize.points(40);

  private final List<Area> boxes;
  private final List<Area> smallestFirst;
  private final IdentityHashMap<Area, List<Letter>> inside = new IdentityHashMap<>();
  private final List<Letter> outside = new ArrayList<>();

  Hints(List<Area> boxes, List<Letter> letters) {
    this.boxes = boxes;
    this.smallestFirst =
        boxes.stream()
            .sorted(Comparator.comparingDouble(box -> box.width() * box.height()))
            .toList();
    for (Letter letter : letters) {
      smallest(letter)
          .map(area -> inside.computeIfAbsent(area, _ -> new ArrayList<>()))
          .orElse(outside)
          .add(letter);
    }
  }

  private Optional<Area> smallest(Letter letter) {
    for (Area box : smallestFirst) {
      if (contains(box, letter)) {
        return Optional.of(box);
      }
    }
    return Optional.empty();
  }

  private static boolean contains(Area box, Letter letter) {
    return letter.middleX() >= box.x()
        && letter.middleX() <= box.right()
        && letter.middleY() >= box.y()
        && letter.middleY() <= box.bottom();
  }

  /** The words printed in a box of the page. */
  String in(Area box) {
    return text(inside.getOrDefault(box, List.of()));
  }

  /** What stands to the left of a box, else to the right of it, else nothing. */
  String beside(Area box) {
    return neighbour(box)
        .or(
            () ->
                line(
                    box,
                    letter ->
                        letter.x() + letter.width() <= box.x() + 1 && letter.x() >= box.x() - FAR))
        .or(
            () ->
                line(
                    box,
                    letter -> letter.x() >= box.right() - 1 && letter.x() <= box.right() + FAR))
        .orElse("");
  }

  /** The words in the nearest box that has some, to the left on the same height. */
  private Optional<String> neighbour(Area box) {
    return boxes.stream()
        .filter(other -> other.right() <= box.x() + 2 && isLevel(other, box))
        .filter(inside::containsKey)
        .max(Comparator.comparingDouble(Area::right))
        .map(this::in);
  }

  private static boolean isLevel(Area other, Area box) {
    float middle = box.y() + box.height() / 2;
    return other.y() < middle && other.bottom() > middle;
  }

  /** Words on the same height that lie in the same surroundings as the box. */
  private Optional<String> line(Area box, Predicate<Letter> where) {
    List<Letter> around =
        smallestFirst.stream()
            .filter(other -> holds(other, box))
            .findFirst()
            .map(other -> inside.getOrDefault(other, List.of()))
            .orElse(outside);
    List<Letter> words =
        around.stream()
            .filter(where)
            .filter(letter -> letter.middleY() > box.y() && letter.middleY() < box.bottom())
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(text(words));
  }

  private static boolean holds(Area outer, Area inner) {
    return outer.x() <= inner.x() + 1
        && outer.y() <= inner.y() + 1
        && outer.right() >= inner.right() - 1
        && outer.bottom() >= inner.bottom() - 1
        && outer.width() * outer.height() > inner.width() * inner.height();
  }

  /** Line by line; blanks between letters of alphabets only. */
  private static String text(List<Letter> letters) {
    List<Letter> left =
        letters.stream()
            .sorted(Comparator.comparingDouble(Letter::y).thenComparingDouble(Letter::x))
            .toList();
    List<Letter> line = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Letter letter : left) {
      if (!line.isEmpty() && letter.y() - line.getFirst().y() > letter.size() / 2) {
        append(line, text);
        line.clear();
      }
      line.add(letter);
    }
    append(line, text);
    String words = text.toString().replaceAll("[\\p{Cntrl}\\p{Cf}\\s\u3000]+", " ").strip();
    return words.codePointCount(0, words.length()) > LONGEST
        ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…"
        : words;
  }

  private static void append(List<Letter> line, StringBuilder text) {
    Letter before = null;
    line.sort(Comparator.comparingDouble(Letter::x));
    for (Letter letter : line) {
      boolean apart =
          before == null || letter.x() - before.x() - before.width() > letter.size() * 0.2f;
      if (apart && !text.isEmpty() && !isHan(text.codePointBefore(text.length()))) {
        text.append(isHan(letter.text().codePointAt(0)) ? "" : " ");
      }
      text.append(letter.text());
      before = letter;
    }
  }

  private static boolean isHan(int character) {
    return character >= 0x2E80;
  }
}
