package dev.thaw.steps;

import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who can be asked without any folder: the book, and the packaged second opinions. */
final class PackagedAdvisors {

  private Optional<String> opinion = Optional.empty();

  /**
   * Asks somebody from now on.
   *
   * @param opinion the name of a second opinion; nothing for the book
   */
  void ask(Optional<String> opinion) {
    this.opinion = opinion;
  }

  FactCatalogue facts() {
    return Book.ADVISOR.facts();
  }

  Advice advise(UseCase useCase) {
    return asked().advise(useCase);
  }

  ExplainedAdvice explain(UseCase useCase) {
    return asked().explain(useCase);
  }

  private Advisor asked() {
    return opinion.map(PackagedAdvisors::named).orElse(Book.ADVISOR);
  }

  private static Advisor named(String opinion) {
    return Optional.ofNullable(Opinions.ADVISORS.get(opinion))
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no second opinion " + opinion + "; allowed: " + names() + "."));
  }

  private static List<String> names() {
    return Opinions.ADVISORS.keySet().stream().sorted().toList();
  }

  /** Loads the book's rules no sooner than somebody asks them. */
  private static final class Book {
    static final Advisor ADVISOR = Advisor.builtIn();
  }

  /** Loads the rules of second opinions no sooner than somebody asks them. */
  private static final class Opinions {
    static final Map<String, Advisor> ADVISORS =
        Advisor.secondOpinions().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), name -> Advisor.ofOpinion(name).orElseThrow()));
  }
}
