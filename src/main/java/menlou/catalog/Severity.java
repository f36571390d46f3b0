package menlou.catalog;

/** How hard a finding is: the counter will send it back, may well do so, or it is worth knowing. */
public enum Severity {
  BLOCKS,
  WARNS,
  ADVISES
}
