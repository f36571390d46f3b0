package menlou.draft;

import java.time.LocalDate;
import java.util.List;
import menlou.value.Money;
import menlou.value.Share;

/** A value that is known, in the form the program works with. */
public sealed interface Datum {
  /** A text, a code of a list, a number of a document, the id of a row or the name of a picture. */
  record Word(String text) implements Datum {}

  /** Codes of a list in the order chosen. */
  record Words(List<String> codes) implements Datum {}

  record Day(LocalDate date) implements Datum {}

  record Cash(Money money) implements Datum {}

  record Portion(Share share) implements Datum {}

  record Whole(long number) implements Datum {}

  record Truth(boolean holds) implements Datum {}
}
