package dev.thaw.analysis;

import dev.thaw.format.Schema;
import dev.thaw.rulebook.Place;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trial of faults as JSON holds it, in the form that {@link Schema#MUTATE} describes.
 *
 * @param holds whether the scenarios pass and notice every fault that something could notice
 * @param scenarios how they ended without any fault
 * @param rules in how many rules faults were tried; none where scenarios do not pass as it is
 * @param tried how many faults were tried
 * @param noticed how many of them make a scenario fail
 * @param survivors those that no scenario notices, each with a case that gets other advice
 * @param equivalent those that change no advice in any case
 */
public record MutationDocument(
    boolean holds,
    ScenarioSummary scenarios,
    int rules,
    int tried,
    int noticed,
    List<TriedFault> survivors,
    List<TriedFault> equivalent) {

  /** A fault. */
  record TriedFault(String rule, Place place, String fault, Optional<UseCase> example) {

    static TriedFault of(Mutant mutant, Optional<UseCase> example) {
      return new TriedFault(mutant.rule().name(), mutant.place(), mutant.fault(), example);
    }
  }

  /**
   * Returns what JSON holds of a trial.
   *
   * @param report how the scenarios ended without any fault
   * @param mutation the trial; nothing where they did not pass
   */
  public static MutationDocument of(ScenarioReport report, Optional<MutationReport> mutation) {
    var survivors = mutation.stream().flatMap(one -> one.survivors().stream()).toList();
    return new MutationDocument(
        report.passed() && survivors.isEmpty(),
        ScenarioSummary.of(report),
        mutation.map(MutationReport::rules).orElse(0),
        mutation.map(MutationReport::tried).orElse(0),
        mutation.map(MutationReport::noticed).orElse(0),
        survivors.stream()
            .map(one -> TriedFault.of(one.mutant(), Optional.of(one.example())))
            .toList(),
        equivalent(mutation).map(one -> TriedFault.of(one, Optional.empty())).toList());
  }

  private static Stream<Mutant> equivalent(Optional<MutationReport> mutation) {
    return mutation.stream().flatMap(one -> one.equivalent().stream());
  }
}
