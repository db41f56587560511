package dev.thaw.knowledge;

import dev.thaw.rulebook.InvalidRules;
import java.util.SortedMap;

/** Turns plain DRL into rules that can be consulted. */
@FunctionalInterface
interface Compilation {

  /**
   * Compiles rules.
   *
   * @param files plain DRL by path
   * @throws InvalidRules when it does not compile
   */
  CompiledRules of(SortedMap<String, String> files) throws InvalidRules;
}
