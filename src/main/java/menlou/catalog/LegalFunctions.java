package menlou.catalog;

import static menlou.catalog.LegalFunctions.Kind.MONEY;
import static menlou.catalog.LegalFunctions.Kind.MONEYS;
import static menlou.catalog.LegalFunctions.Kind.PERCENT;
import static menlou.catalog.LegalFunctions.Kind.PERCENTS;
import static menlou.catalog.LegalFunctions.Kind.TEXT;
import static menlou.catalog.LegalFunctions.Kind.TEXTS;
import static menlou.catalog.LegalFunctions.Kind.TRUTH;
import static menlou.catalog.LegalFunctions.Kind.WHOLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import menlou.catalog.term.Functions;
import menlou.value.StandardCharacters;

/**
 * The functions expressions may call beyond standard CEL. All are pure and total over typed values.
 */
final class LegalFunctions {
  /** What goes into a function and comes out of it. */
  enum Kind {
    TEXT,
    TEXTS,
    WHOLE,
    TRUTH,
    PERCENT,
    PERCENTS,
    MONEY,
    MONEYS
  }

  /** How a function is called. */
  record Signature(String name, Kind result, List<Kind> parameters) {}

  private final List<Signature> signatures = new ArrayList<>();
  private final Map<String, Function<Object[], Object>> bodies = new HashMap<>();

  LegalFunctions(Map<String, CodeList> lists) {
    ListLookups lookups = new ListLookups(lists);
    add("zh", TEXT, args -> lookups.column(text(args, 0), text(args, 1), "zh"), TEXT, TEXT);
    add("en", TEXT, args -> lookups.column(text(args, 0), text(args, 1), "en"), TEXT, TEXT);
    add(
        "column",
        TEXT,
        args -> lookups.column(text(args, 0), text(args, 1), text(args, 2)),
        TEXT,
        TEXT,
        TEXT);
    add(
        "hits",
        TEXTS,
        args -> lookups.hits(text(args, 0), text(args, 1), text(args, 2)),
        TEXT,
        TEXT,
        TEXT);
    addMoney();
    addDates();
    addTexts();
    addIdentity();
  }

  private void addMoney() {
    add("sum", MONEY, args -> Sums.sum(list(args, 0)), MONEYS);
    add("money", MONEY, args -> Sums.money(text(args, 0)), TEXT);
    add("shares", PERCENTS, args -> Sums.shares(list(args, 0)), MONEYS);
    // Limits are compared with the exact fraction; shares are rounded to be printed only.
    add("shareOver", TRUTH, args -> compared(args).orElse(-1) > 0, MONEY, MONEY, PERCENT);
    add("fullShare", PERCENT, args -> Sums.fullShare(args[0], args[1]), MONEY, MONEY);
    add("shareFrom", TRUTH, args -> compared(args).orElse(-1) >= 0, MONEY, MONEY, PERCENT);
  }

  private static OptionalInt compared(Object[] args) {
    return Sums.compareShare(args[0], args[1], (Double) args[2]);
  }

  private void addDates() {
    add("latest", TEXT, args -> Days.latest(list(args, 0)), TEXTS);
    add("earliest", TEXT, args -> Days.earliest(list(args, 0)), TEXTS);
    add("plusYears", TEXT, args -> Days.plusYears(text(args, 0), whole(args, 1)), TEXT, WHOLE);
    add("plusMonths", TEXT, args -> Days.plusMonths(text(args, 0), whole(args, 1)), TEXT, WHOLE);
    add("plusDays", TEXT, args -> Days.plusDays(text(args, 0), whole(args, 1)), TEXT, WHOLE);
    add("age", WHOLE, args -> Days.age(text(args, 0), text(args, 1)), TEXT, TEXT);
    add("cn", TEXT, args -> Days.chinese(text(args, 0)), TEXT);
  }

  private void addTexts() {
    add("join", TEXT, args -> String.join(text(args, 1), texts(args, 0)), TEXTS, TEXT);
    add("distinct", TEXTS, args -> texts(args, 0).stream().distinct().toList(), TEXTS);
    add("same", TRUTH, args -> Wordings.same(text(args, 0), text(args, 1)), TEXT, TEXT);
    add("simplified", TEXT, args -> StandardCharacters.simplified(text(args, 0)), TEXT);
    add("unlisted", TEXT, args -> StandardCharacters.unlisted(text(args, 0)), TEXT);
    add("length", WHOLE, args -> Wordings.length(text(args, 0)), TEXT);
  }

  private void addIdentity() {
    add("carriesBirthDate", TRUTH, args -> Documents.carriesBirthDate(text(args, 0)), TEXT);
    add("birthDate", TEXT, args -> Documents.birthDate(text(args, 0), text(args, 1)), TEXT, TEXT);
    add("sexOf", TEXT, args -> Documents.sex(text(args, 0), text(args, 1)), TEXT, TEXT);
    add(
        "machineReadable",
        TEXT,
        args -> Documents.machineReadable(text(args, 0), text(args, 1), text(args, 2)),
        TEXT,
        TEXT,
        TEXT);
    add("haidianPostcode", TRUTH, args -> Documents.haidianPostcode(text(args, 0)), TEXT);
    add("mainlandMobile", TRUTH, args -> Documents.mainlandMobile(text(args, 0)), TEXT);
    add("chinaPhone", TRUTH, args -> Documents.chinaPhone(text(args, 0)), TEXT);
  }

  private void add(String name, Kind result, Function<Object[], Object> body, Kind... parameters) {
    signatures.add(new Signature(name, result, List.of(parameters)));
    bodies.put(name, body);
  }

  private static String text(Object[] args, int index) {
    return (String) args[index];
  }

  private static long whole(Object[] args, int index) {
    return (Long) args[index];
  }

  private static List<?> list(Object[] args, int index) {
    return (List<?>) args[index];
  }

  private static List<String> texts(Object[] args, int index) {
    return list(args, index).stream().map(String.class::cast).toList();
  }

  List<Signature> signatures() {
    return signatures;
  }

  Functions functions() {
    return new Functions(bodies, Map.of("_==_", UnaryOperator.identity(), "same", Wordings::plain));
  }
}
