package dev.thaw.usecase;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * States a use case fact by fact, each of them checked against the catalogue as a file is.
 *
 * <p>Not for use by several threads.
 */
public final class UseCaseBuilder {

  private final FactCatalogue facts;
  private final Map<String, Fact> stated = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  UseCaseBuilder(FactCatalogue facts) {
    this.facts = facts;
  }

  /**
   * Calls the use case something.
   *
   * @param name what people call it
   */
  public UseCaseBuilder named(String name) {
    return describe("name", name);
  }

  /**
   * Says for people what a part of the use case is called; no rule looks at it.
   *
   * @param path one of {@link Description#PATHS}, such as {@code model.trainedOn}
   * @param text what it is called
   * @throws IllegalArgumentException when there is no such field for people, or it is given already
   */
  public UseCaseBuilder describe(String path, String text) {
    if (!Description.PATHS.contains(path)) {
      throw new IllegalArgumentException(
          SafeText.quoted(path)
              + " is no field for people; allowed: "
              + String.join(", ", Description.PATHS)
              + "."
              + Nearest.meant(path, Description.PATHS));
    }
    if (texts.putIfAbsent(path, text) != null) {
      throw new IllegalArgumentException(path + " is given twice; allowed: once.");
    }
    return this;
  }

  /**
   * States a fact by a word.
   *
   * @param path such as {@code labels.noise}
   * @param answer one of the words that the fact takes; {@code unknown} is the same as not stating
   *     it
   * @throws IllegalArgumentException when there is no such fact, it does not take the word, or it
   *     is stated already
   */
  public UseCaseBuilder state(String path, String answer) {
    var declared = facts.named(path);
    return answer.equals(DeclaredFact.UNKNOWN) ? this : add(declared.state(answer));
  }

  /**
   * States a fact by a number.
   *
   * @param path such as {@code labels.noise}
   * @param number a whole number in the fact's unit, within its bounds
   * @throws IllegalArgumentException when there is no such fact, it does not take the number, or it
   *     is stated already
   */
  public UseCaseBuilder state(String path, long number) {
    return add(facts.named(path).state(number));
  }

  private UseCaseBuilder add(Fact fact) {
    if (stated.putIfAbsent(fact.path(), fact) != null) {
      throw new IllegalArgumentException(fact.path() + " is stated twice; allowed: once.");
    }
    return this;
  }

  /** Returns the use case; all that was not stated is unknown. */
  public UseCase build() {
    return new UseCase(Description.of(texts), facts.inOrder(stated.values()));
  }
}
