package dev.thaw.bulk;

import dev.thaw.advice.Advice;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import java.util.List;

/**
 * The fields of an advice that are written for each of many cases. What could still change it is
 * left out, as that takes far longer to find than the advice itself.
 *
 * @param approach what to do
 * @param contested whether it is feature extraction although some finding favours fine-tuning
 * @param reasons the rules whose findings favour the approach
 * @param objections the rules whose findings favour another approach
 * @param unanswered the ids of the criteria without a finding
 * @param knowledge the digest of the rules that gave the advice
 */
public record AdviceSummary(
    String approach,
    boolean contested,
    List<String> reasons,
    List<String> objections,
    List<String> unanswered,
    String knowledge) {

  static AdviceSummary of(Advice advice) {
    return new AdviceSummary(
        advice.approach().word(),
        advice.contested(),
        rules(advice.reasons()),
        rules(advice.objections()),
        advice.unanswered().stream().map(Criterion::id).toList(),
        advice.knowledge().sha256());
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).distinct().toList();
  }
}
