package dev.thaw.scenarios;

import java.util.Locale;

/** How a scenario ended. */
public enum Status {
  /** Everything was as it says. */
  PASSED,
  /** The advice is not what it says. */
  FAILED,
  /** The advice is not what it says, and a house says that it means it so. */
  OVERRULED,
  /** It holds a step that no sentence of the step library reads like, or no step at all. */
  UNDEFINED,
  /** A step could not be carried out, so nothing is known of the advice. */
  BROKEN;

  /** Returns the status as a report words it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
