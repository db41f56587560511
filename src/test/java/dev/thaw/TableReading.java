package dev.thaw;

import static dev.thaw.advice.Approach.FEATURE_EXTRACTION;
import static dev.thaw.advice.Approach.FINE_TUNING;
import static dev.thaw.advice.Approach.NOT_COVERED;
import static dev.thaw.advice.Approach.UNDECIDED;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second reading of the design's table "What the rules mean", in plain Java and without the
 * rules, their vocabulary or their numbers.
 */
record TableReading(
    Approach approach, boolean contested, Set<String> findings, Set<String> gaps, int notes) {

  static TableReading of(UseCase useCase) {
    var findings = new TreeSet<String>();
    size(useCase, findings);
    similarity(useCase, findings);
    budget(useCase, findings);
    caveat(useCase, findings);
    boolean extraction = favours(findings, FEATURE_EXTRACTION);
    boolean tuning = favours(findings, FINE_TUNING);
    boolean outside = favours(findings, NOT_COVERED);
    boolean contested = !outside && extraction && tuning;
    var approach =
        outside ? NOT_COVERED : extraction ? FEATURE_EXTRACTION : tuning ? FINE_TUNING : UNDECIDED;
    int notes = (outside || contested ? 1 : 0) + unusual(useCase);
    return new TableReading(approach, contested, findings, gaps(useCase), notes);
  }

  private static void size(UseCase useCase, Set<String> findings) {
    String size = answer(useCase, Facts.named("data.size"));
    String examples = answer(useCase, Facts.named("data.labelledExamples"));
    boolean counted = size.isEmpty() && !examples.isEmpty();
    if (size.equals("small")) {
      findings.add("dataset-size " + FEATURE_EXTRACTION + " [S1, S2, S6]");
    }
    if (counted && Long.parseLong(examples) <= 5_000) {
      findings.add("dataset-size " + FEATURE_EXTRACTION + " [S1, S2, S6, R1]");
    }
    if (size.equals("large")) {
      findings.add("dataset-size " + FINE_TUNING + " [S6]");
    }
    if (counted && Long.parseLong(examples) >= 20_000) {
      findings.add("dataset-size " + FINE_TUNING + " [S6, R2]");
    }
  }

  private static void similarity(UseCase useCase, Set<String> findings) {
    String task = answer(useCase, Facts.named("task.comparedToModel"));
    String balance = answer(useCase, Facts.named("task.classBalance"));
    if (task.equals("different")) {
      findings.add("task-similarity " + FEATURE_EXTRACTION + " [S5, S7, S9]");
    }
    if (answer(useCase, Facts.named("data.comparedToModel")).equals("very-different")) {
      findings.add("task-similarity " + FEATURE_EXTRACTION + " [S5, S10, R6]");
    } else if (task.equals("same")) {
      findings.add("task-similarity " + FINE_TUNING + " [S7]");
    } else if (task.equals("continuation")) {
      findings.add("task-similarity " + FINE_TUNING + " [S4, S7, R4]");
    } else if (task.equals("similar") && balance.equals("like-the-model")) {
      findings.add("task-similarity " + FINE_TUNING + " [S7]");
    } else if (task.equals("similar") && balance.isEmpty()) {
      findings.add("task-similarity " + FINE_TUNING + " [S4]");
    }
  }

  private static void budget(UseCase useCase, Set<String> findings) {
    String time = answer(useCase, Facts.named("budget.trainingTime"));
    String compute = answer(useCase, Facts.named("budget.compute"));
    if (time.equals("low")) {
      findings.add("budget " + FEATURE_EXTRACTION + " [S8, R5] by the time");
    }
    if (compute.equals("low")) {
      findings.add("budget " + FEATURE_EXTRACTION + " [S8, R5] by the compute");
    }
    if (time.equals("high") && compute.equals("high")) {
      findings.add("budget " + FINE_TUNING + " [S8, R5]");
    }
  }

  /** The answers that the table has no row for: the middle of the sizes, and other balances. */
  private static Set<String> gaps(UseCase useCase) {
    var gaps = new TreeSet<String>();
    String examples = answer(useCase, Facts.named("data.labelledExamples"));
    if (answer(useCase, Facts.named("data.size")).isEmpty()
        && !examples.isEmpty()
        && Long.parseLong(examples) > 5_000
        && Long.parseLong(examples) < 20_000) {
      gaps.add("dataset-size [R1, R2]");
    }
    if (answer(useCase, Facts.named("task.comparedToModel")).equals("similar")
        && answer(useCase, Facts.named("task.classBalance")).equals("unlike")
        && !answer(useCase, Facts.named("data.comparedToModel")).equals("very-different")) {
      gaps.add("task-similarity [S7]");
    }
    return gaps;
  }

  private static void caveat(UseCase useCase, Set<String> findings) {
    String model = answer(useCase, Facts.named("model.modality"));
    String task = answer(useCase, Facts.named("task.modality"));
    if (model.equals("tabular")) {
      findings.add("modality " + NOT_COVERED + " [S11, S12, S13] by the model");
    }
    if (task.equals("tabular")) {
      findings.add("modality " + NOT_COVERED + " [S11, S12, S13] by the task");
    }
    boolean named = !Set.of("", "other").contains(model) && !Set.of("", "other").contains(task);
    if (named && !model.equals(task)) {
      findings.add("modality " + NOT_COVERED + " [S11, R7]");
    }
  }

  private static int unusual(UseCase useCase) {
    var unusual = List.of("audio", "video", "other");
    return (int)
        List.of(Facts.named("model.modality"), Facts.named("task.modality")).stream()
            .filter(name -> unusual.contains(answer(useCase, name)))
            .count();
  }

  private static boolean favours(Set<String> findings, Approach approach) {
    return findings.stream().anyMatch(finding -> finding.contains(" " + approach));
  }

  private static String answer(UseCase useCase, DeclaredFact name) {
    return useCase.fact(name.path()).map(Fact::answer).orElse("");
  }
}
