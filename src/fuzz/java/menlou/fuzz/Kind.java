package menlou.fuzz;

/** What a file begins as. */
enum Kind {
  CASE,
  PACKET,
  BLANK,
  MAP,
  PICTURE,
  SCANS
}
