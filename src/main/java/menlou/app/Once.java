package menlou.app;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for, and only then. Thread-safe. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable T made;

  private Once(Supplier<T> making) {
    this.making = making;
  }

  static <T> Supplier<T> of(Supplier<T> making) {
    return new Once<>(making);
  }

  @Override
  public T get() {
    T ready = made;
    if (ready != null) {
      return ready;
    }
    lock.lock();
    try {
      T now = made;
      if (now == null) {
        now = making.get();
        made = now;
      }
      return now;
    } finally {
      lock.unlock();
    }
  }
}
