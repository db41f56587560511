package dev.thaw.format;

import dev.thaw.rulebook.WrittenRule;
import java.util.Optional;

/** Says in words whose rule it is that says something, unless it is a built-in one. */
final class Whose {

  private Whose() {}

  /**
   * Returns a sentence about an origin; nothing when it is built-in.
   *
   * @param origin such as house ours
   */
  static Optional<String> told(String origin) {
    if (origin.equals(WrittenRule.BUILT_IN)) {
      return Optional.empty();
    }
    return Optional.of(
        origin.startsWith(WrittenRule.HOUSE)
            ? "House rule of " + origin.substring(WrittenRule.HOUSE.length()) + "."
            : "Rule of " + origin + ", not built in.");
  }

  /** Returns what to call a rule of an origin. */
  static String kind(String origin) {
    return origin.startsWith(WrittenRule.HOUSE) ? "house rule" : "rule";
  }

  /**
   * Returns a text with that sentence behind it.
   *
   * @param text what the rule says
   * @param origin whose rule it is
   */
  static String behind(String text, String origin) {
    return text + told(origin).map(told -> " (" + told + ")").orElse("");
  }
}
