package menlou.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and judges the two lines of a passport, field by field in the order they are printed. */
final class MachineReadableText {
  private static final int LENGTH = 44;

  /** A day as the second line has it, the century left out. */
  static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]+(?:<[A-Z0-9]+)*<*");
  private static final Pattern NAMES = Pattern.compile("[A-Z]+(?:<{1,2}[A-Z]+)*<*");
  private static final Pattern SECOND_LINE = Pattern.compile("(.{28})(.*)(.{2})");

  private static final Set<String> ISO_CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  /** Codes of ICAO Doc 9303 part 3, section 5, which ISO 3166 does not have. */
  private static final Set<String> ICAO_CODES =
      Set.of(
          "EUE", "RKS", "UNA", "UNK", "UNO", "UTO", "XBA", "XCC", "XCE", "XCO", "XEC", "XES", "XIM",
          "XMP", "XOM", "XPO", "XXA", "XXB", "XXC", "XXX");

  /** Codes of the same section which stand for a country of ISO 3166. */
  private static final Map<String, String> ALIASES =
      Map.of("D", "DEU", "GBD", "GBR", "GBN", "GBR", "GBO", "GBR", "GBP", "GBR", "GBS", "GBR");

  private MachineReadableText() {}

  /** A place in the second line protected by a check digit right after it. */
  private record Field(int from, int to, Reason reason) {
    Optional<Refusal> wrong(String line) {
      return mismatch(line.substring(from, to), line.charAt(to), to + 1, reason);
    }
  }

  private static final List<Field> CHECKED =
      List.of(
          new Field(0, 9, Reason.MRZ_NUMBER_CHECK),
          new Field(13, 19, Reason.MRZ_BIRTH_CHECK),
          new Field(21, 27, Reason.MRZ_EXPIRY_CHECK));

  /** The two lines joined by a line feed, or the first thing wrong. */
  static Parsed<String> read(String text, LocalDate today) {
    List<String> lines = lines(text);
    if (lines.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    if (lines.size() != 2) {
      return Reason.MRZ_LINES.bad(lines.size());
    }
    String first = refilledFirst(lines.get(0));
    String second = refilledSecond(lines.get(1));
    return shape(1, first)
        .or(() -> shape(2, second))
        .or(() -> firstLine(first))
        .or(() -> secondLine(second, today))
        .<Parsed<String>>map(Parsed::bad)
        .orElseGet(() -> Parsed.good(first + "\n" + second));
  }

  /** ISO 3166-1 alpha-3 where ICAO writes otherwise. */
  static String country(String field) {
    String code = field.replaceFirst("<+$", "");
    return ALIASES.getOrDefault(code, code);
  }

  /** Fillers become single spaces. */
  static String words(String field) {
    return field.replaceAll("<+", " ").strip();
  }

  static Optional<LocalDate> birth(String field, LocalDate today) {
    int year = today.getYear() - Math.floorMod(today.getYear() - twoDigits(field), 100);
    return date(year, field)
        .flatMap(day -> day.isAfter(today) ? date(year - 100, field) : Optional.of(day));
  }

  static Optional<LocalDate> expiry(String field, LocalDate today) {
    int first = today.getYear() - 50;
    return date(first + Math.floorMod(twoDigits(field) - first, 100), field);
  }

  private static int twoDigits(String field) {
    return Integer.parseInt(field.substring(0, 2));
  }

  private static Optional<LocalDate> date(int year, String field) {
    try {
      int month = Integer.parseInt(field.substring(2, 4));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(field.substring(4, 6))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static List<String> lines(String text) {
    List<String> lines =
        text.lines()
            .map(line -> Normal.code(line).replaceAll("[«‹〈]", "<"))
            .filter(line -> !line.isEmpty())
            .toList();
    boolean runTogether = lines.size() == 1 && lines.getFirst().length() == 2 * LENGTH;
    return runTogether
        ? List.of(lines.getFirst().substring(0, LENGTH), lines.getFirst().substring(LENGTH))
        : lines;
  }

  private static String refilledFirst(String line) {
    return filled(line, LENGTH);
  }

  /**
   * Nobody counts fillers: when the count is wrong, the personal number before the last two digits
   * takes the rest.
   */
  private static String refilledSecond(String line) {
    Matcher parts = SECOND_LINE.matcher(line);
    return line.length() == LENGTH || !parts.matches()
        ? line
        : parts.group(1) + filled(parts.group(2), 14) + parts.group(3);
  }

  private static String filled(String field, int length) {
    String bare = field.replaceFirst("<+$", "");
    return bare.length() < length ? bare + "<".repeat(length - bare.length()) : bare;
  }

  private static Optional<Refusal> shape(int number, String line) {
    if (Normal.length(line) != LENGTH) {
      return Optional.of(Reason.MRZ_LENGTH.refusal(number, Normal.length(line)));
    }
    return Spelling.first(
            line, point -> !Spelling.capital(point) && !Spelling.digit(point) && point != '<')
        .map(odd -> Reason.MRZ_CHARACTER.refusal(number, odd.text(), odd.position()));
  }

  private static Optional<Refusal> firstLine(String line) {
    if (line.charAt(0) != 'P') {
      return Optional.of(Reason.MRZ_DOCUMENT.refusal(line.substring(0, 1)));
    }
    if (!knownCountry(line.substring(2, 5))) {
      return Optional.of(Reason.MRZ_ISSUER.refusal(line.substring(2, 5)));
    }
    return NAMES.matcher(line.substring(5)).matches()
        ? Optional.empty()
        : Optional.of(Reason.MRZ_NAME.refusal(words(line.substring(5))));
  }

  private static Optional<Refusal> secondLine(String line, LocalDate today) {
    return CHECKED.stream()
        .flatMap(field -> field.wrong(line).stream())
        .findFirst()
        .or(() -> contents(line, today))
        .or(() -> personalNumber(line))
        .or(() -> wholeLine(line));
  }

  private static Optional<Refusal> contents(String line, LocalDate today) {
    if (!NUMBER.matcher(line.substring(0, 9)).matches()) {
      return Optional.of(Reason.MRZ_NUMBER.refusal(line.substring(0, 9)));
    }
    if (!knownCountry(line.substring(10, 13))) {
      return Optional.of(Reason.MRZ_NATIONALITY.refusal(line.substring(10, 13)));
    }
    if (!digits(line.substring(13, 19)) || birth(line.substring(13, 19), today).isEmpty()) {
      return Optional.of(Reason.MRZ_BIRTH_DATE.refusal(line.substring(13, 19)));
    }
    if ("MF<X".indexOf(line.charAt(20)) < 0) {
      return Optional.of(Reason.MRZ_SEX.refusal(line.charAt(20)));
    }
    return digits(line.substring(21, 27)) && expiry(line.substring(21, 27), today).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.MRZ_EXPIRY.refusal(line.substring(21, 27)));
  }

  private static Optional<Refusal> personalNumber(String line) {
    String number = line.substring(28, 42);
    boolean leftOpen = number.replace("<", "").isEmpty() && line.charAt(42) == '<';
    return leftOpen
        ? Optional.empty()
        : mismatch(number, line.charAt(42), 43, Reason.MRZ_PERSONAL_CHECK);
  }

  private static Optional<Refusal> wholeLine(String line) {
    char expected = composite(line);
    return expected == line.charAt(43)
        ? Optional.empty()
        : Optional.of(Reason.MRZ_COMPOSITE_CHECK.refusal(expected, line.charAt(43), LENGTH));
  }

  /** The check digit over the protected fields of the second line together. */
  static char composite(String line) {
    return Checks.machineReadable(
        line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43));
  }

  private static Optional<Refusal> mismatch(String field, char found, int position, Reason why) {
    char expected = Checks.machineReadable(field);
    return expected == found
        ? Optional.empty()
        : Optional.of(why.refusal(expected, found, position));
  }

  private static boolean digits(String field) {
    return field.chars().allMatch(Spelling::digit);
  }

  private static boolean knownCountry(String field) {
    String code = country(field);
    return ISO_CODES.contains(code) || ICAO_CODES.contains(code);
  }
}
