package dev.thaw.analysis;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain DRL of one condition, to be left out or negated.
 *
 * @param drl one pattern, or a threshold's pattern and a fact's
 * @param needed whether a later line refers to something that this one says, so that its words must
 *     stay
 */
record ConditionDrl(String drl, boolean needed) {

  private static final Pattern BINDING = Pattern.compile("(\\$\\w+) :");
  private static final Pattern CONSTRAINTS =
      Pattern.compile("^((?:\\$\\w+ : )?[\\w.]+)\\( (.*) \\)$");
  private static final String NOT = "not ";
  private static final String EXISTS = "exists ";

  /** Returns the names that a line gives to something. */
  static Stream<String> bound(String drl) {
    return BINDING.matcher(drl).results().map(found -> found.group(1));
  }

  /** Returns the line as it is when it demands nothing: no line, unless it is needed. */
  Optional<String> leftOut() {
    return needed ? constrained("") : Optional.of("");
  }

  /** Returns the line as it is when it demands the contrary. */
  Optional<String> negated() {
    if (needed) {
      return constrained("!");
    }
    if (drl.startsWith(NOT)) {
      return Optional.of(EXISTS + drl.substring(NOT.length()));
    }
    if (drl.startsWith(EXISTS)) {
      return Optional.of(NOT + drl.substring(EXISTS.length()));
    }
    int fact = fact();
    return Optional.of(drl.substring(0, fact) + NOT + unbound(drl.substring(fact)));
  }

  /** Returns where the fact's pattern begins, behind that of a threshold if there is one. */
  private int fact() {
    int threshold = drl.lastIndexOf(") dev.thaw.");
    return threshold < 0 ? 0 : threshold + 2;
  }

  /** Nothing may be named inside what must not be there. */
  private static String unbound(String pattern) {
    return pattern
        .replaceAll("^\\$\\w+ : ", "")
        .replaceAll("\\$\\w+ : \\w+, ", "")
        .replaceAll("(, )?\\$\\w+ : \\w+", "");
  }

  /** Keeps what is named and drops what is demanded of it, or demands the contrary. */
  private Optional<String> constrained(String sign) {
    var pattern = CONSTRAINTS.matcher(drl);
    if (!pattern.matches()) {
      return Optional.empty();
    }
    var demands = parts(pattern.group(2), false);
    var names = parts(pattern.group(2), true);
    if (demands.isEmpty()) {
      return Optional.empty();
    }
    var contrary = sign.isEmpty() ? "" : sign + "( " + demands.replace(", ", " && ") + " )";
    var kept =
        Stream.of(contrary, names)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(pattern.group(1) + "( " + kept + " )");
  }

  private static String parts(String constraints, boolean naming) {
    return Stream.of(constraints.split(", ", -1))
        .filter(part -> BINDING.matcher(part).find() == naming)
        .collect(Collectors.joining(", "));
  }
}
