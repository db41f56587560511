package dev.thaw.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kie.api.definition.rule.Rule;

/**
 * What stands above a rule's conditions.
 *
 * @param name the rule's full name, a sentence
 * @param folder the rules folder that it lies in, as a package name
 * @param criterion the question of the source that it answers, if it answers one
 * @param sources the ids of the statements and readings that it cites
 */
public record RuleHeading(
    String name, String folder, Optional<String> criterion, List<String> sources) {

  private static final String BUILT_IN = "dev.thaw.rules";
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  static RuleHeading of(Rule rule) {
    return new RuleHeading(
        rule.getName(),
        rule.getPackageName(),
        annotation(rule, "criterion"),
        annotation(rule, "source").map(RuleHeading::ids).orElse(List.of()));
  }

  /** Returns whose rule it is: built-in, or the package of those who added it. */
  public String origin() {
    return folder.equals(BUILT_IN) || folder.startsWith(BUILT_IN + ".") ? "built-in" : folder;
  }

  private static List<String> ids(String list) {
    return List.of(COMMA.split(list));
  }

  private static Optional<String> annotation(Rule rule, String name) {
    return Optional.ofNullable(rule.getMetaData().get(name)).map(Object::toString);
  }
}
