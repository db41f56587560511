package dev.thaw.steps;

import dev.thaw.usecase.AnswerWord;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import io.cucumber.core.backend.CucumberInvocationTargetException;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.Located;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import io.cucumber.cucumberexpressions.ParameterType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;

/** The steps by which scenarios state facts, one for each fact that is declared. */
public final class FactSteps {

  /** Stands in the sentence of a step for any answer. */
  private static final String ANSWER = "answer";

  private FactSteps() {}

  /**
   * Adds the steps to those that Cucumber knows.
   *
   * @param glue where Cucumber keeps them
   * @param facts what can be stated
   * @param steps the steps of the scenario that runs
   */
  public static void load(Glue glue, FactCatalogue facts, Supplier<AdviceSteps> steps) {
    glue.addParameterType(new AnyAnswer());
    facts.facts().forEach(fact -> glue.addStepDefinition(new StatedFact(fact, steps)));
  }

  /** States a fact. */
  private record StatedFact(DeclaredFact fact, Supplier<AdviceSteps> steps)
      implements StepDefinition, DeclaredInRules {

    @Override
    public void execute(Object[] args) throws CucumberInvocationTargetException {
      try {
        steps.get().state(fact, answer(String.valueOf(args[0])));
      } catch (AssertionError | IllegalArgumentException e) {
        throw new CucumberInvocationTargetException(this, new InvocationTargetException(e));
      }
    }

    /** Returns the word that a sentence says in other words. */
    private String answer(String said) {
      if (fact.isNumber() || said.equals(DeclaredFact.UNKNOWN)) {
        return said;
      }
      return fact.answers().stream()
          .filter(answer -> answer.says().equals(said))
          .map(AnswerWord::word)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(fact.refusalOfSentence(said)));
    }

    @Override
    public List<ParameterInfo> parameterInfos() {
      return List.of(new Text());
    }

    /** Returns the sentence as a Cucumber expression, to which some signs mean more. */
    @Override
    public String getPattern() {
      return fact.sentence().replaceAll("[()/\\\\]", "\\\\$0");
    }
  }

  /** Anything that can stand where an answer does; which it may be, its fact says. */
  private record AnyAnswer() implements ParameterTypeDefinition, DeclaredInRules {

    @Override
    public ParameterType<?> parameterType() {
      return new ParameterType<>(ANSWER, ".+", String.class, (String text) -> text, false, false);
    }
  }

  private record Text() implements ParameterInfo {

    @Override
    public Type getType() {
      return String.class;
    }

    @Override
    public boolean isTransposed() {
      return false;
    }

    @Override
    public TypeResolver getTypeResolver() {
      return () -> String.class;
    }
  }

  /** What stands in no line of Java. */
  private interface DeclaredInRules extends Located {

    @Override
    default boolean isDefinedAt(StackTraceElement element) {
      return false;
    }

    @Override
    default String getLocation() {
      return "facts.yaml";
    }
  }
}
