package dev.thaw.advice;

import java.util.List;

/**
 * What to do next.
 *
 * @param step the instruction, in a full sentence
 * @param rule the full name of the rule that gives it
 * @param origin whose rule it is, such as built-in
 * @param sources the ids of the statements and readings that the rule cites
 */
public record NextStep(String step, String rule, Origin origin, List<String> sources)
    implements Conclusion {

  /** Returns the instruction followed by its sources in brackets. */
  public String cited() {
    return cited(step);
  }
}
