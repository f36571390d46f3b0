package menlou.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.catalog.term.Term;

/** Terms as packed data. */
final class PackedTerm {
  private static final int TEXT = 0;
  private static final int WHOLE = 1;
  private static final int DECIMAL = 2;
  private static final int TRUE = 3;
  private static final int FALSE = 4;
  private static final int VARIABLE = 5;
  private static final int PART = 6;
  private static final int HAS = 7;
  private static final int CALL = 8;
  private static final int LISTING = 9;
  private static final int MAP = 10;
  private static final int MAP_IF = 11;
  private static final int ALL = 12;
  private static final int SOME = 13;
  private static final int ONE = 14;

  private PackedTerm() {}

  static void write(Term term, Packing out) {
    switch (term) {
      case Term.Constant(Object value) -> constant(value, out);
      case Term.Variable(String name) -> named(VARIABLE, name, out);
      case Term.Part(Term of, String name) -> {
        named(PART, name, out);
        write(of, out);
      }
      case Term.Has(Term of, String name) -> {
        named(HAS, name, out);
        write(of, out);
      }
      case Term.Call(String function, List<Term> arguments) -> {
        named(CALL, function, out);
        all(arguments, out);
      }
      case Term.Listing(List<Term> items) -> {
        out.tag(LISTING);
        all(items, out);
      }
      case Term.Quantifier(var quantity, String variable, Term range, Term condition) -> {
        named(tag(quantity), variable, out);
        write(range, out);
        write(condition, out);
      }
      case Term.Collect(String variable, Term range, var condition, Term element) -> {
        named(condition.isPresent() ? MAP_IF : MAP, variable, out);
        write(range, out);
        condition.ifPresent(each -> write(each, out));
        write(element, out);
      }
    }
  }

  private static void named(int tag, String name, Packing out) {
    out.tag(tag);
    out.text(name);
  }

  private static void all(List<Term> terms, Packing out) {
    out.number(terms.size());
    terms.forEach(term -> write(term, out));
  }

  private static void constant(Object value, Packing out) {
    switch (value) {
      case String text -> named(TEXT, text, out);
      case Boolean truth -> out.tag(truth ? TRUE : FALSE);
      case Long number -> {
        out.tag(WHOLE);
        out.wide(number);
      }
      case Double number -> {
        out.tag(DECIMAL);
        out.wide(Double.doubleToLongBits(number));
      }
      default -> throw new IllegalArgumentException("no such constant: " + value);
    }
  }

  static Term read(PackedData in) {
    int tag = in.tag();
    return switch (tag) {
      case TEXT -> new Term.Constant(in.text());
      case WHOLE -> new Term.Constant(in.wide());
      case DECIMAL -> new Term.Constant(Double.longBitsToDouble(in.wide()));
      case TRUE -> new Term.Constant(true);
      case FALSE -> new Term.Constant(false);
      case LISTING -> new Term.Listing(all(in));
      default -> named(tag, in.text(), in);
    };
  }

  private static Term named(int tag, String name, PackedData in) {
    return switch (tag) {
      case VARIABLE -> new Term.Variable(name);
      case PART -> new Term.Part(read(in), name);
      case HAS -> new Term.Has(read(in), name);
      case CALL -> new Term.Call(name, all(in));
      case MAP -> new Term.Collect(name, read(in), Optional.empty(), read(in));
      case MAP_IF -> new Term.Collect(name, read(in), Optional.of(read(in)), read(in));
      default -> new Term.Quantifier(quantity(tag), name, read(in), read(in));
    };
  }

  private static int tag(Term.Quantity quantity) {
    return switch (quantity) {
      case ALL -> ALL;
      case SOME -> SOME;
      case ONE -> ONE;
    };
  }

  private static Term.Quantity quantity(int tag) {
    return switch (tag) {
      case ALL -> Term.Quantity.ALL;
      case SOME -> Term.Quantity.SOME;
      case ONE -> Term.Quantity.ONE;
      default -> throw new IllegalArgumentException("no such term: " + tag);
    };
  }

  private static List<Term> all(PackedData in) {
    int size = in.number();
    List<Term> terms = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      terms.add(read(in));
    }
    return terms;
  }
}
