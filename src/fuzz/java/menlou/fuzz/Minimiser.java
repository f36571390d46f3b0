package menlou.fuzz;

import java.util.Arrays;

/** Takes away what a bad file does not need to stay as bad (delta debugging, Zeller 2002). */
final class Minimiser {
  private static final int MOST_TRIES = 400;

  private final String name;
  private final Target target;
  private final String signature;
  private int tries;

  Minimiser(String name, Target target, Observation bad) {
    this.name = name;
    this.target = target;
    this.signature = bad.signature();
  }

  byte[] least(byte[] bad) {
    byte[] least = bad;
    for (int piece = bad.length / 2; piece > 0 && tries < MOST_TRIES; piece /= 2) {
      for (int at = 0; at + piece <= least.length && tries < MOST_TRIES; ) {
        byte[] without =
            ByteSpoiling.joined(
                Arrays.copyOf(least, at), Arrays.copyOfRange(least, at + piece, least.length));
        tries++;
        if (isAsBad(without)) {
          least = without;
        } else {
          at += piece;
        }
      }
    }
    return least;
  }

  private boolean isAsBad(byte[] file) {
    Observation seen = Observer.of(0, name, target, file);
    return seen.isBad() && seen.signature().equals(signature);
  }
}
