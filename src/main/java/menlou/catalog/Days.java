package menlou.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Calendar arithmetic on ISO dates, as expressions see them. */
final class Days {
  private Days() {}

  /** The empty text for an empty list. */
  static String latest(List<?> days) {
    return days.stream().map(String.class::cast).max(String::compareTo).orElse("");
  }

  static String earliest(List<?> days) {
    return days.stream().map(String.class::cast).min(String::compareTo).orElse("");
  }

  static String plusYears(String day, long years) {
    return LocalDate.parse(day).plusYears(years).toString();
  }

  static String plusMonths(String day, long months) {
    return LocalDate.parse(day).plusMonths(months).toString();
  }

  static String plusDays(String day, long days) {
    return LocalDate.parse(day).plusDays(days).toString();
  }

  /** Full years of life on the day; negative before birth. */
  static long age(String born, String day) {
    return Period.between(LocalDate.parse(born), LocalDate.parse(day)).getYears();
  }

  static String chinese(String day) {
    LocalDate date = LocalDate.parse(day);
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
