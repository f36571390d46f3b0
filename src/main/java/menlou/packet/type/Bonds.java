package menlou.packet.type;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps together what its characters alone would let part: a number and its unit or currency, the
 * month and the day of a date, and a single dash and what stands before it (GB/T 15834-2011, 5.1.7:
 * never first on a line). Such bonds give way only in a line too narrow for them. An e-mail address
 * is one word, to be torn behind its sign or a dot.
 */
final class Bonds {
  private static final int DASH = 0x2014;
  private static final int MONTH = '月';
  private static final int DAY = '日';

  /** Words that follow a number, longer ones first where one begins another. */
  private static final List<int[]> UNITS =
      Stream.of(
              "万元 亿元 千元 万美元 亿美元 万港元 亿港元 万欧元 万日元 万英镑 元 角 美元 港元 欧元 日元 英镑 万股 股 份 万 亿 千 百"
                  + " 年 个月 月 日 周 天 小时 分钟 时 分 秒 岁 个 名 人 位 户 家 项 条 款 次 号 层 室 间 套 栋 幢 座 楼 页 台 件"
                  + " 平方米 万平方米 平方公里 立方米 公里 米 公斤 千克 克 吨 升 ㎡ ㎥ ‰ 个工作日 个百分点"
                  + " kg g mg km m cm mm m² m³ t h min s L ml W kW kWh V A Hz kHz MHz GHz kB MB GB TB")
          .flatMap(units -> Stream.of(units.split(" ")))
          .map(unit -> unit.codePoints().toArray())
          .sorted(Comparator.comparingInt((int[] unit) -> -unit.length))
          .toList();

  private static final Set<String> CURRENCIES =
      Stream.concat(
              Stream.of("RMB"),
              Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
          .collect(Collectors.toUnmodifiableSet());

  private static final int[] RENMINBI = "人民币".codePoints().toArray();

  private final int[] points;
  private final byte[] ends;
  private final int size;

  private Bonds(int[] points, byte[] ends, int size) {
    this.points = points;
    this.ends = ends;
    this.size = size;
  }

  /**
   * Makes ends unwilling where a bond holds.
   *
   * @param points code points of the atoms
   * @param ends what may happen after each atom
   */
  static void hold(int[] points, byte[] ends, int size) {
    Bonds bonds = new Bonds(points, ends, size);
    for (int at = 0; at < size; at++) {
      if (Character.isDigit(points[at])) {
        bonds.number(at);
      } else if (points[at] == DASH) {
        bonds.dash(at);
      } else if (points[at] == '@') {
        bonds.address(at);
      }
    }
  }

  private void number(int at) {
    if (at + 1 == size || !isNumeric(points[at + 1])) {
      int next = next(at);
      int length = unit(next);
      if (length == 0 && isCurrency(next)) {
        length = 3;
      }
      hold(at, length == 0 ? at : next + length - 1);
      if (length == 1 && points[next] == MONTH) {
        hold(next, day(next));
      }
    }
    if (at == 0 || !isNumeric(points[at - 1])) {
      int before = previous(at);
      if (isCurrency(before - 2) || matches(RENMINBI, before - 2)) {
        hold(before - 2, at);
      }
    }
  }

  /** The day that follows a month: a date rather breaks behind its year. */
  private int day(int month) {
    int at = month + 1;
    while (at < size && Character.isDigit(points[at])) {
      at++;
    }
    return at > month + 1 && at < size && points[at] == DAY ? at : month;
  }

  private void dash(int at) {
    boolean single =
        (at == 0 || points[at - 1] != DASH) && (at + 1 == size || points[at + 1] != DASH);
    if (single && at > 0) {
      hold(at - 1, at);
    }
  }

  private void address(int sign) {
    int from = sign;
    while (from > 0 && isOfAddress(from - 1)) {
      from--;
    }
    for (int at = from; at + 1 < size && isOfAddress(at + 1); at++) {
      ends[at] = points[at] == '@' || points[at] == '.' ? Galley.SEAM : Galley.NO;
    }
  }

  private boolean isOfAddress(int at) {
    return points[at] > ' ' && points[at] < 0x2000;
  }

  private static boolean isNumeric(int point) {
    return Character.isDigit(point) || point == '.' || point == ',';
  }

  /** Ends between the two atoms hold. */
  private void hold(int from, int to) {
    for (int at = from; at < to; at++) {
      ends[at] = ends[at] == Galley.MAY ? Galley.UNWILLING : ends[at];
    }
  }

  private int next(int at) {
    int next = at + 1;
    return next < size && points[next] == ' ' ? next + 1 : next;
  }

  private int previous(int at) {
    int before = at - 1;
    return before >= 0 && points[before] == ' ' ? before - 1 : before;
  }

  /** Length of the unit that begins here; 0 when none does. */
  private int unit(int from) {
    for (int[] unit : UNITS) {
      if (matches(unit, from) && isWhole(unit, from)) {
        return unit.length;
      }
    }
    return 0;
  }

  /** A unit of letters is a word of its own: 5 m, but not 5 men. */
  private boolean isWhole(int[] unit, int from) {
    int end = from + unit.length;
    return CharKind.of(unit[0]) != CharKind.LATIN
        || end == size
        || CharKind.of(points[end]) != CharKind.LATIN;
  }

  private boolean isCurrency(int from) {
    return from >= 0
        && from + 3 <= size
        && (from == 0 || CharKind.of(points[from - 1]) != CharKind.LATIN)
        && (from + 3 == size || !Character.isLetter(points[from + 3]) || points[from + 3] > 0x2000)
        && CURRENCIES.contains(new String(points, from, 3));
  }

  private boolean matches(int[] word, int from) {
    if (from < 0 || from + word.length > size) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (points[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
