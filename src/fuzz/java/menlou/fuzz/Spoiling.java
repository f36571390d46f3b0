package menlou.fuzz;

/** One way to spoil a file. */
@FunctionalInterface
interface Spoiling {
  /** A new array; the given one stays as it is. */
  byte[] of(byte[] file, Chance chance);
}
