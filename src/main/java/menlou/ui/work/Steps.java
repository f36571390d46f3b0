package menlou.ui.work;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import menlou.draft.Entry;

/** How many steps of a draft can be taken back, and how many done again. */
final class Steps {
  private final IntegerProperty done = new SimpleIntegerProperty();
  private final IntegerProperty undone = new SimpleIntegerProperty();

  /** Counts what the store has kept of the draft so far. */
  void count(List<Entry> history) {
    int taken = (int) history.stream().filter(Entry::undone).count();
    done.set(history.size() - taken);
    undone.set(taken);
  }

  /** A step was saved; whatever had been taken back is gone for good. */
  void saved() {
    done.set(done.get() + 1);
    undone.set(0);
  }

  void undid() {
    done.set(done.get() - 1);
    undone.set(undone.get() + 1);
  }

  void redid() {
    done.set(done.get() + 1);
    undone.set(undone.get() - 1);
  }

  /** Holds while there is nothing to take back. */
  BooleanExpression noneDone() {
    return done.lessThan(1);
  }

  /** Holds while there is nothing to do again. */
  BooleanExpression noneUndone() {
    return undone.lessThan(1);
  }
}
