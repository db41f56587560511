package dev.thaw.scenarios;

import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.advice.Finding;
import dev.thaw.format.Words;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.SafeText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a use case with its advice as a scenario, which passes as long as the advice holds. */
public final class CaseScenario {

  /** A heading is one line. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

  private static final int LONGEST_NAME = 100;

  private CaseScenario() {}

  /**
   * Returns a feature with one scenario.
   *
   * @param advisor whose advice the scenario keeps
   * @param useCase what is stated
   */
  public static String of(Advisor advisor, UseCase useCase) {
    var advice = advisor.advise(useCase);
    return "Feature: Cases of our own\n\n  Scenario: "
        + heading(useCase, advice)
        + "\n"
        + steps("Given ", given(advisor, useCase))
        + "    When the practitioner asks for advice\n"
        + steps("Then ", then(advice));
  }

  private static String heading(UseCase useCase, Advice advice) {
    var name = useCase.description().name().map(any -> BREAKS.matcher(any).replaceAll(" ").strip());
    return name.filter(any -> !any.isEmpty())
        .map(any -> SafeText.cut(any, LONGEST_NAME))
        .orElse("The advice is " + Words.of(advice.approach()));
  }

  private static String steps(String first, List<String> steps) {
    return steps.stream()
        .map(step -> "    " + (step.equals(steps.get(0)) ? first : "And ") + step + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> given(Advisor advisor, UseCase useCase) {
    return useCase.facts().isEmpty()
        ? List.of("nothing is stated")
        : useCase.facts().stream().map(fact -> stated(advisor, fact)).toList();
  }

  private static String stated(Advisor advisor, Fact fact) {
    var declared = advisor.facts().named(fact.path());
    return declared.stating(declared.words(fact.answer()));
  }

  private static List<String> then(Advice advice) {
    var approach = "the advice is " + advice.approach().word();
    var findings = advice.findings().toList();
    return List.of(
        approach,
        findings.isEmpty() ? "there are no findings" : "the findings are\n" + table(findings),
        advice.contested() ? "the criteria disagree" : "the criteria do not disagree");
  }

  private static String table(List<Finding> findings) {
    return Stream.concat(
            Stream.of("      | criterion | favours | rule |"),
            findings.stream().map(CaseScenario::row))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Finding found) {
    return Stream.of(found.criterion(), found.favours().word(), found.rule())
        .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "      | ", " |"));
  }
}
