package dev.thaw.knowledge;

import dev.thaw.advice.Conclusion;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.Outcome;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResults;

/** Reads from a session that has come to rest what the rules concluded. */
final class OutcomeReader {

  private OutcomeReader() {}

  /** Returns what the rules concluded; nothing when that is not one verdict. */
  static Optional<Outcome> outcome(KieSession session) {
    var verdicts = Set.copyOf(read(session, "advice", "$verdict", Verdict.class));
    var aside = session.getQueryResults("setAside");
    return verdicts.stream()
        .filter(only -> verdicts.size() == 1)
        .findFirst()
        .map(
            verdict ->
                new Outcome(
                    verdict,
                    read(session, "findings", "$finding", Finding.class),
                    read(session, "gaps", "$gap", Gap.class),
                    read(session, "notes", "$note", Note.class),
                    read(session, "next", "$next", NextStep.class),
                    read(aside, "$setAside", SetAside.class).distinct().toList(),
                    discounted(aside)));
  }

  /** Returns the names of the rules that found something or set a rule aside. */
  static Set<String> deciding(KieSession session) {
    return session.getObjects().stream()
        .flatMap(
            object ->
                object instanceof Finding finding
                    ? Stream.of(finding.rule())
                    : object instanceof SetAside setAside
                        ? Stream.of(setAside.by())
                        : Stream.empty())
        .collect(Collectors.toSet());
  }

  private static List<Finding> discounted(QueryResults aside) {
    return read(aside, "$conclusion", Conclusion.class)
        .filter(Finding.class::isInstance)
        .map(Finding.class::cast)
        .toList();
  }

  private static <T> List<T> read(KieSession session, String query, String answer, Class<T> type) {
    return read(session.getQueryResults(query), answer, type).toList();
  }

  private static <T> Stream<T> read(QueryResults rows, String answer, Class<T> type) {
    return StreamSupport.stream(rows.spliterator(), false).map(row -> type.cast(row.get(answer)));
  }
}
