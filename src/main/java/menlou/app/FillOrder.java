package menlou.app;

import menlou.packet.Stacking;

/**
 * What {@code fill} was asked for.
 *
 * @param language {@code zh}, {@code en}, {@code both} in a file each, or {@code zh+en} side by
 *     side
 * @param draft whether every page is marked, and cases that are not ready are drawn
 * @param redacted whether it is a copy to show to others, without what tells of persons
 * @param proof whether a report on the proof of print goes beside each file
 */
record FillOrder(
    String language, boolean draft, boolean redacted, boolean proof, Stacking stacking) {
  private static final String PARALLEL = "zh+en";

  boolean parallel() {
    return language.equals(PARALLEL);
  }

  /** Stacks are for papers to hand in; copies side by side are none. */
  boolean isSensible() {
    return !parallel() || stacking.equals(Stacking.ONE_SIDED);
  }

  /** What stands in the names of files that must not replace the packet. */
  String kind() {
    return (redacted ? ".redacted" : "") + (parallel() ? ".zh-en" : "");
  }

  /** Whether a reading copy lies beside each packet. */
  boolean isBoth() {
    return language.equals("both");
  }
}
