package dev.thaw.bulk;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was found out before, as far as there is room: where there is none, it begins anew. */
final class BoundedCache<K, V> {

  private final int most;
  private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();

  /**
   * Knows nothing.
   *
   * @param most how many answers are kept
   */
  BoundedCache(int most) {
    this.most = most;
  }

  Optional<V> known(K key) {
    return Optional.ofNullable(known.get(key));
  }

  void keep(K key, V value) {
    if (known.mappingCount() >= most) {
      known.clear();
    }
    known.put(key, value);
  }

  /**
   * Returns what is known, or finds it out; two threads at a time may both do so.
   *
   * @param key what it is about
   * @param find finds the same whenever it is asked
   */
  V get(K key, Function<K, V> find) {
    var value = known.get(key);
    if (value == null) {
      value = find.apply(key);
      keep(key, value);
    }
    return value;
  }
}
