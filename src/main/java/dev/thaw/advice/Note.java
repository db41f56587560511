package dev.thaw.advice;

import java.util.List;

/**
 * Something to bear in mind that favours no approach.
 *
 * @param text the remark, in full sentences
 * @param rule the full name of the rule that makes it
 * @param origin whose rule it is, such as built-in
 * @param sources the ids of the statements and readings that the rule cites
 */
public record Note(String text, String rule, Origin origin, List<String> sources)
    implements Conclusion {

  /** Returns the remark followed by its sources in brackets. */
  public String cited() {
    return cited(text);
  }
}
