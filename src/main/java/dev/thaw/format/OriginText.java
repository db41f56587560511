package dev.thaw.format;

import dev.thaw.advice.Origin;
import java.util.Optional;

/** Says in words whose rule it is that says something, unless it is a built-in one. */
final class OriginText {

  private OriginText() {}

  /**
   * Returns a sentence about an origin; nothing when it is built-in.
   *
   * @param origin such as house ours
   */
  static Optional<String> describe(Origin origin) {
    if (origin instanceof Origin.OfHouse house) {
      return Optional.of("House rule of " + house.name() + ".");
    }
    return origin.equals(Origin.BUILT_IN)
        ? Optional.empty()
        : Optional.of("Rule of " + origin.text() + ", not built in.");
  }

  /** Returns what to call a rule of an origin. */
  static String kind(Origin origin) {
    return origin instanceof Origin.OfHouse ? "house rule" : "rule";
  }

  /**
   * Returns a text with that sentence behind it.
   *
   * @param text what the rule says
   * @param origin whose rule it is
   */
  static String behind(String text, Origin origin) {
    return text + describe(origin).map(told -> " (" + told + ")").orElse("");
  }
}
