package dev.thaw.advice;

import java.util.List;

/**
 * A criterion that is answered, yet favours nothing; the document leaves it open.
 *
 * @param criterion the question of the source, such as dataset-size
 * @param because why nothing is favoured, in plain words
 * @param rule the full name of the rule that says so
 * @param origin whose rule it is, such as built-in
 * @param sources the ids of the statements and readings that the rule cites
 */
public record Gap(
    String criterion, String because, String rule, Origin origin, List<String> sources)
    implements CriterionAnswer {

  /** Returns the gap in a sentence that gives its reason, followed by its sources in brackets. */
  public String cited() {
    return cited(Criterion.plainly(criterion) + " favours nothing: " + because + ".");
  }

  /** Returns the same without the reason. */
  public String named() {
    return cited(Criterion.plainly(criterion) + " favours nothing.");
  }
}
