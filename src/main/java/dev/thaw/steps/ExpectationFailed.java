package dev.thaw.steps;

import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Advice that is not what a scenario says it must be.
 *
 * <p>Its message says in the first line what should be and what is, and then which advice it was
 * and why. It holds no stack trace: where in the program it was noticed helps no tester.
 */
public final class ExpectationFailed extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final String says;
  private final String advice;

  ExpectationFailed(String says, String advice) {
    super(SafeText.plain(says) + "\n\n" + advice);
    this.says = SafeText.plain(says);
    this.advice = advice;
  }

  private ExpectationFailed(String message) {
    super(message);
    this.says = message;
    this.advice = "";
  }

  /**
   * Returns several as one, which tells each advice once.
   *
   * @param several at least one, in their order
   */
  static ExpectationFailed all(List<ExpectationFailed> several) {
    var byAdvice = new LinkedHashMap<String, List<String>>();
    several.forEach(
        one -> byAdvice.computeIfAbsent(one.advice, none -> new ArrayList<>()).add(one.says));
    return new ExpectationFailed(
        byAdvice.entrySet().stream()
            .map(entry -> String.join("\n", entry.getValue()) + "\n\n" + entry.getKey())
            .collect(Collectors.joining("\n")));
  }

  static ExpectationFailed expectation(String what, Object expected, Object actual, String advice) {
    return new ExpectationFailed(
        what + " should be " + shown(expected) + " but came out as " + shown(actual) + ".", advice);
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  /** Rows of a table are set apart by semicolons, their cells by bars. */
  private static String shown(Object value) {
    return value instanceof Collection<?> several ? shown(several, "; ") : value.toString();
  }

  private static String shown(Collection<?> several, String between) {
    return several.isEmpty()
        ? "none"
        : several.stream()
            .map(one -> one instanceof Collection<?> cells ? shown(cells, " | ") : one.toString())
            .collect(Collectors.joining(between));
  }
}
