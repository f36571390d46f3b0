package menlou.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar day, read from the ways people write it with the year first: 2027-1-5, 2027/1/5,
 * 2027.1.5, 2027年1月5日, 20270105.
 *
 * @param date the day
 */
public record IsoDate(LocalDate date) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final Pattern SEPARATED =
      Pattern.compile("([0-9]{4})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})[日号]?");
  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{2}|[0-9]{4})");

  /**
   * Reads a day typed with any width or spacing; refuses days the calendar has not, saying which
   * part is wrong.
   */
  public static Parsed<IsoDate> parse(String text) {
    String date = Normal.comparable(text);
    if (date.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    Matcher separated = SEPARATED.matcher(date);
    Matcher compact = COMPACT.matcher(date);
    if (separated.matches()) {
      return dated(separated);
    }
    if (compact.matches()) {
      return dated(compact);
    }
    return YEAR_LAST.matcher(date).matches()
        ? Reason.DATE_ORDER.bad(text)
        : Reason.DATE_SHAPE.bad(text);
  }

  /** ISO 8601, such as 2027-01-05. */
  public String canonical() {
    return date.toString();
  }

  @Override
  public String toString() {
    return canonical();
  }

  private static Parsed<IsoDate> dated(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Reason.DATE_YEAR.bad(year, FIRST_YEAR, LAST_YEAR);
    }
    if (month < 1 || month > 12) {
      return Reason.DATE_MONTH.bad(month);
    }
    YearMonth days = YearMonth.of(year, month);
    return days.isValidDay(day)
        ? Parsed.good(new IsoDate(days.atDay(day)))
        : Reason.DATE_DAY.bad(day, year, month, days.lengthOfMonth());
  }
}
