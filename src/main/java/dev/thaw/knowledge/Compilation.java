package dev.thaw.knowledge;

import dev.thaw.rulebook.InvalidRules;
import java.util.SortedMap;
import org.kie.api.KieBase;

/** Turns plain DRL into rules that can be consulted. */
@FunctionalInterface
interface Compilation {

  /**
   * Compiles rules.
   *
   * @param files plain DRL by path
   * @throws InvalidRules when it does not compile
   */
  KieBase of(SortedMap<String, String> files) throws InvalidRules;
}
