package dev.thaw.knowledge;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Variant;
import dev.thaw.rulebook.WrittenRule;
import java.util.List;
import java.util.Optional;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * What stands above a rule's conditions.
 *
 * @param name the rule's full name, a sentence
 * @param folder the rules folder that it lies in, as a package name
 * @param criterion the question of the source that it answers, if it answers one
 * @param sources the ids of the statements and readings that it cites
 * @param origin whose rule it is: built-in, or the name of the folder that brought it
 */
public record RuleHeading(
    String name, String folder, Optional<String> criterion, List<String> sources, Origin origin) {

  /** Where a compiled rule of ours keeps its heading; no annotation can have this name. */
  private static final String KEPT = "dev.thaw.heading";

  /**
   * Reads the headings of rules before anybody consults them, as they are asked for at every match.
   *
   * @param base rules that no session knows yet
   */
  static KieBase readIn(KieBase base) {
    CompiledRules.rules(base)
        .map(RuleImpl.class::cast)
        .forEach(rule -> rule.addMetaAttribute(KEPT, read(rule)));
    return base;
  }

  static RuleHeading of(Rule rule) {
    return rule.getMetaData().get(KEPT) instanceof RuleHeading kept ? kept : read(rule);
  }

  private static RuleHeading read(Rule rule) {
    return new RuleHeading(
        Variant.originalName(rule.getName()),
        rule.getPackageName(),
        annotation(rule, "criterion"),
        annotation(rule, "source").map(WrittenRule::ids).orElse(List.of()),
        annotation(rule, "origin").map(RuleHeading::bare).map(Origin::of).orElse(Origin.BUILT_IN));
  }

  /** Compiled at run time, an annotation keeps its quotation marks and escapes. */
  private static String bare(String text) {
    return UnicodeEscapes.read(text.replace("\"", ""));
  }

  private static Optional<String> annotation(Rule rule, String name) {
    return Optional.ofNullable(rule.getMetaData().get(name)).map(Object::toString);
  }
}
