package menlou.value;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A span of days, both ends included.
 *
 * @param from the first day
 * @param until the last day, not before the first
 */
public record Period(LocalDate from, LocalDate until) {
  private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9日号])(?:--?|[/~〜至到])(?=[0-9]{4})");

  public Period {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(Reason.PERIOD_ORDER.code());
    }
  }

  /** A span from two days already read. */
  public static Parsed<Period> of(LocalDate from, LocalDate until) {
    return until.isBefore(from)
        ? Reason.PERIOD_ORDER.bad(from, until)
        : Parsed.good(new Period(from, until));
  }

  /** Reads two days joined by a slash (ISO 8601), a dash, a tilde, 至 or 到. */
  public static Parsed<Period> parse(String text) {
    String span = Normal.comparable(text);
    if (span.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    String[] ends = BETWEEN.split(span, -1);
    return ends.length != 2
        ? Reason.PERIOD_SHAPE.bad(text)
        : IsoDate.parse(ends[0])
            .flatMap(
                from -> IsoDate.parse(ends[1]).flatMap(until -> of(from.date(), until.date())));
  }

  /** Whether the day is within the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** ISO 8601, such as 2027-01-05/2032-01-04. */
  public String canonical() {
    return from + "/" + until;
  }

  @Override
  public String toString() {
    return canonical();
  }
}
