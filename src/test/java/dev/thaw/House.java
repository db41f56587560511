package dev.thaw;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulefiles.RulesFolder;
import java.util.List;
import java.util.TreeMap;

/** A house folder in memory, laid over the built-in rules. */
public final class House {

  /** A rule that adds a finding. */
  public static final String ADDS =
      """
      rule "The night shift favours feature extraction"
          @criterion( budget )
          @source( H1 )
      when
          the budget for training time is high
          there are at most "a few thousand" labelled examples
      then
          favour feature-extraction because "nobody watches a training run at night"
      end
      """;

  /** A rule that sets a built-in one aside, by facts that the built-in one does not look at. */
  public static final String SETS_ASIDE =
      """
      rule "Our text models carry over to other tasks"
          @source( H1 )
      when
          the modality of the model is text
          the budget for compute is high
      then
          set aside "A different task favours feature extraction" because "our text models have done well on other tasks"
      end
      """;

  /** A rule that looks at facts of every criterion. */
  public static final String LINKS =
      """
      rule "All at once speak for fine-tuning"
          @criterion( budget )
          @source( H1 )
      when
          the modality of the model is text
          the modality of the task is text
          the task is different from the model's
          unless the data and the model's own are very-different
          there are at most "a few thousand" labelled examples
          the budget for training time is high
          the budget for compute is high
      then
          favour fine-tuning because "we have done so with success"
          set aside "A different task favours feature extraction" because "we have done so with success"
      end
      """;

  /** A reading that all rules cite. */
  public static final String READINGS =
      """
      readings:
        - id: H1
          says: What we have learned in our own projects.
      """;

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  /** A house with a file, and with a reading H1. */
  public static House with(String file, String text) {
    return new House().and(RulesFolder.SOURCE, READINGS).and(file, text);
  }

  /** Returns this house with another file. */
  public House and(String file, String text) {
    files.put(file, text.getBytes(UTF_8));
    return this;
  }

  /** Returns the house folder. */
  public RulesFolder folder() {
    return new RulesFolder("acme", files);
  }

  /** Returns an advisor with the house laid over the built-in rules. */
  public Advisor advisor() throws InvalidRules {
    return Advisor.of(RulesFolder.builtIn().withHouse(folder()));
  }

  /** Returns everything that is wrong with the house; empty when it is valid. */
  public List<String> problems() {
    try {
      advisor();
      return List.of();
    } catch (InvalidRules e) {
      return e.problems().stream().map(RuleProblem::describe).toList();
    }
  }
}
