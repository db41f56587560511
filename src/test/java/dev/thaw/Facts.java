package dev.thaw;

import dev.thaw.rulefiles.FactsFile;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.List;

/** States facts of the built-in catalogue. */
public final class Facts {

  /** Every built-in fact. */
  public static final FactCatalogue ALL = FactsFile.builtIn();

  /** Those that the book's rules look at, which stand first. */
  public static final List<DeclaredFact> OF_THE_BOOK = ALL.facts().subList(0, 9);

  private Facts() {}

  /** Returns the declaration of a path. */
  public static DeclaredFact named(String path) {
    return ALL.named(path);
  }

  /** Returns the fact that a word or a number states. */
  public static Fact stated(String path, Object answer) {
    return named(path).state(String.valueOf(answer));
  }

  /** Returns the use case that paths and answers state, each path followed by its answer. */
  public static UseCase useCase(Object... pathsAndAnswers) {
    var useCase = ALL.useCase();
    for (int i = 0; i < pathsAndAnswers.length; i += 2) {
      var path = String.valueOf(pathsAndAnswers[i]);
      useCase.state(path, String.valueOf(pathsAndAnswers[i + 1]));
    }
    return useCase.build();
  }
}
