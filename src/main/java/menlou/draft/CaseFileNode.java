package menlou.draft;

import java.util.List;
import java.util.SequencedMap;

/** A piece of JSON that remembers where it stood. */
sealed interface CaseFileNode {
  CaseFilePlace place();

  /** A text, or a number or truth value put as the text people would have typed. */
  record Text(CaseFilePlace place, String text) implements CaseFileNode {}

  record Nothing(CaseFilePlace place) implements CaseFileNode {}

  record Items(CaseFilePlace place, List<CaseFileNode> items) implements CaseFileNode {}

  /** {@code twice} are the places of names that stood there already. */
  record Names(
      CaseFilePlace place, SequencedMap<String, CaseFileNode> entries, List<CaseFilePlace> twice)
      implements CaseFileNode {}

  /** Whether nothing would be lost by passing over it. */
  default boolean carriesNothing() {
    return switch (this) {
      case Nothing _ -> true;
      case Text(CaseFilePlace _, String text) -> text.isBlank();
      case Items items -> items.items().stream().allMatch(CaseFileNode::carriesNothing);
      case Names names -> names.entries().values().stream().allMatch(CaseFileNode::carriesNothing);
    };
  }
}
