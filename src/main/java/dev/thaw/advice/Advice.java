package dev.thaw.advice;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The answer for one use case: what to do, why, what speaks against it, and what to do next.
 *
 * <p>Every list is in a fixed order, so that equal use cases under equal rules give equal advice.
 *
 * @param useCase the use case's own name, if it has one
 * @param approach what to do
 * @param contested whether it is feature extraction although some finding favours fine-tuning
 * @param reasons the findings that favour the approach, by criterion, then by rule
 * @param objections the findings that favour another approach, by criterion, then by rule; where
 *     the criteria do not cover the use case, what they would say
 * @param next what to do next
 * @param unanswered the criteria without a finding, so that more could be said
 * @param notes what is to be borne in mind
 * @param knowledge which rules gave this advice
 */
public record Advice(
    Optional<String> useCase,
    Approach approach,
    boolean contested,
    List<Finding> reasons,
    List<Finding> objections,
    List<Step> next,
    List<Criterion> unanswered,
    List<Note> notes,
    KnowledgeVersion knowledge) {

  /** Returns the findings on either side. */
  public Stream<Finding> findings() {
    return Stream.concat(reasons.stream(), objections.stream());
  }

  /** Returns the ids of all statements and readings that stand behind this advice. */
  public SortedSet<String> sources() {
    var sources = new TreeSet<String>();
    Stream.of(reasons, objections, next, notes)
        .flatMap(List::stream)
        .map(Conclusion::sources)
        .forEach(sources::addAll);
    findings()
        .flatMap(finding -> finding.thresholds().stream())
        .map(Threshold::sources)
        .forEach(sources::addAll);
    return sources;
  }
}
