package menlou.catalog;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import menlou.catalog.term.Functions;

/**
 * The functions expressions may call beyond standard CEL. All are pure and total over typed values.
 */
final class LegalFunctions {
  private static final CelType TEXT = SimpleType.STRING;
  private static final CelType TEXTS = ListType.create(SimpleType.STRING);
  private static final CelType WHOLE = SimpleType.INT;
  private static final CelType TRUTH = SimpleType.BOOL;
  private static final CelType PERCENT = SimpleType.DOUBLE;
  private static final CelType MONEY = FactTypes.MONEY;
  private static final CelType MONEYS = ListType.create(FactTypes.MONEY);

  private final List<CelFunctionDecl> declarations = new ArrayList<>();
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
    add("shares", ListType.create(PERCENT), args -> Sums.shares(list(args, 0)), MONEYS);
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
    add("length", WHOLE, args -> Wordings.length(text(args, 0)), TEXT);
  }

  private void addIdentity() {
    add("carriesBirthDate", TRUTH, args -> Documents.carriesBirthDate(text(args, 0)), TEXT);
    add("birthDate", TEXT, args -> Documents.birthDate(text(args, 0), text(args, 1)), TEXT, TEXT);
    add("sexOf", TEXT, args -> Documents.sex(text(args, 0), text(args, 1)), TEXT, TEXT);
    add("haidianPostcode", TRUTH, args -> Documents.haidianPostcode(text(args, 0)), TEXT);
    add("mainlandMobile", TRUTH, args -> Documents.mainlandMobile(text(args, 0)), TEXT);
    add("chinaPhone", TRUTH, args -> Documents.chinaPhone(text(args, 0)), TEXT);
  }

  private void add(
      String name, CelType result, Function<Object[], Object> body, CelType... parameters) {
    String overload = name + "_" + parameters.length;
    declarations.add(
        CelFunctionDecl.newFunctionDeclaration(
            name,
            CelOverloadDecl.newGlobalOverload(overload, result, ImmutableList.copyOf(parameters))));
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

  List<CelFunctionDecl> declarations() {
    return declarations;
  }

  Functions functions() {
    return new Functions(bodies, Map.of("_==_", UnaryOperator.identity(), "same", Wordings::plain));
  }
}
