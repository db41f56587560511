package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Variant;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.ScenarioPlace;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What faults in the rules the scenarios would notice.
 *
 * @param rules in how many rules faults were tried: all, or where a house is laid over them, only
 *     the house's
 * @param noticed how many faults make a scenario fail
 * @param survivors the faults that no scenario notices although some case gets other advice
 * @param equivalent the faults that change no advice in any case, so that nothing could notice them
 */
public record MutationReport(
    int rules, int noticed, List<Survivor> survivors, List<Mutant> equivalent) {

  /**
   * A fault that no scenario notices.
   *
   * @param mutant the fault
   * @param example a use case that gets other advice with it
   */
  public record Survivor(Mutant mutant, UseCase example) {}

  /**
   * Tries every fault.
   *
   * @param advisor whose rules to put faults into
   * @param scenarios the scenarios that are to notice; they must hold without any fault
   * @param progress is told of each fault that was tried
   * @throws InvalidRules when a rule that is code cannot be varied
   */
  public static MutationReport of(Advisor advisor, Scenarios scenarios, Progress progress)
      throws InvalidRules {
    var rules = varied(advisor.rules().rules());
    var mutants = MutantGenerator.of(rules, advisor.rules());
    var variants = mutants.stream().map(Mutant::variant).flatMap(Optional::stream).toList();
    var trial = new FaultTrial(advisor, advisor.knowledge().with(variants), scenarios);
    var done = new AtomicInteger();
    var unnoticed =
        mutants.parallelStream()
            .filter(
                mutant -> {
                  boolean noticed = trial.notices(mutant);
                  progress.at("Faults", done.incrementAndGet(), mutants.size());
                  return !noticed;
                })
            .toList();
    var survivors = new ArrayList<Survivor>();
    var equivalent = new ArrayList<Mutant>();
    for (var mutant : unnoticed) {
      trial
          .difference(mutant)
          .ifPresentOrElse(
              shown -> survivors.add(new Survivor(mutant, shown)), () -> equivalent.add(mutant));
    }
    return new MutationReport(
        rules.size(), mutants.size() - unnoticed.size(), survivors, equivalent);
  }

  /** What a house lays its rules over has scenarios of its own. */
  private static List<WrittenRule> varied(List<WrittenRule> rules) {
    var ours = rules.stream().filter(rule -> rule.place().isHouses()).toList();
    return ours.isEmpty() ? rules : ours;
  }

  /** Returns how many faults were tried. */
  public int tried() {
    return noticed + survivors.size() + equivalent.size();
  }

  /** The scenarios, and the rules with all variants compiled in. */
  private static final class FaultTrial {

    private final Scenarios scenarios;
    private final KnowledgeBase all;
    private final KnowledgeBase sound;
    private final Conditions conditions;
    private final ScenarioReport report;
    private final Map<UseCase, Optional<Advice>> advice;

    FaultTrial(Advisor advisor, KnowledgeBase all, Scenarios scenarios) {
      this.all = all;
      this.sound = advisor.knowledge();
      this.conditions = all.only(name -> !Variant.isVariant(name)).conditions();
      this.scenarios = scenarios;
      this.report = scenarios.run(advisor);
      this.advice =
          report.results().stream()
              .flatMap(result -> result.asked().stream())
              .distinct()
              .collect(Collectors.toMap(asked -> asked, asked -> advice(sound, asked)));
    }

    /**
     * Runs those scenarios that hear other advice; the others cannot notice anything. Those that
     * want an explanation come last, as most faults are noticed without.
     */
    boolean notices(Mutant mutant) {
      var mutated = all.only(mutant.kept());
      var touched =
          report.results().stream()
              .filter(
                  result ->
                      result.asked().stream()
                          .filter(asked -> touches(mutant, asked))
                          .anyMatch(asked -> hears(mutated, asked)))
              .sorted(Comparator.comparing(ScenarioResult::explained))
              .map(ScenarioResult::place)
              .toList();
      return !touched.isEmpty() && fails(touched, Advisor.with(mutated));
    }

    private boolean fails(List<ScenarioPlace> touched, Advisor mutated) {
      var first = touched.subList(0, 1);
      return !scenarios.only(first).run(mutated).passed()
          || !scenarios.only(touched).run(mutated).passed();
    }

    private boolean hears(KnowledgeBase mutated, UseCase asked) {
      return !advice(mutated, asked).equals(advice.get(asked));
    }

    private boolean differs(KnowledgeBase mutated, UseCase asked) {
      return !advice(sound, asked).equals(advice(mutated, asked));
    }

    private static Optional<Advice> advice(KnowledgeBase base, UseCase useCase) {
      return base.trace(useCase)
          .outcome()
          .map(outcome -> Advice.of(useCase, outcome, base.facts(), base.source(), base.version()));
    }

    /** Returns a case in which the fault changes what is advised or found. */
    Optional<UseCase> difference(Mutant mutant) {
      var mutated = all.only(mutant.kept());
      return CaseSpace.of(List.of(sound, mutated)).caseClasses().parallelStream()
          .map(CaseSpace.CaseClass::example)
          .filter(useCase -> touches(mutant, useCase))
          .filter(useCase -> differs(mutated, useCase))
          .findFirst();
    }

    /** A fault makes no difference where its rule cannot match, neither with it nor without. */
    private boolean touches(Mutant mutant, UseCase useCase) {
      var variant = mutant.variant().stream().map(Variant::name);
      return all.hasOwnCode()
          || !mutant.rule().isInSentences()
          || Stream.concat(Stream.of(mutant.rule().name()), variant)
              .anyMatch(rule -> conditions.couldMatch(rule, useCase));
    }
  }
}
