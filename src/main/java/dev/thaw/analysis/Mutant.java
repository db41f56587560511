package dev.thaw.analysis;

import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.Variant;
import dev.thaw.rulebook.WrittenRule;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules with one fault in them.
 *
 * @param rule the rule at fault
 * @param place where the line at fault stands
 * @param fault what is done to it, such as {@code were left out}, as the end of a sentence that
 *     begins with what it is done to
 * @param variant what stands in the rule's place; nothing when the rule is left out
 */
public record Mutant(WrittenRule rule, Place place, String fault, Optional<Variant> variant) {

  /** Returns which rules and variants fire when the fault is in. */
  Predicate<String> kept() {
    var own = variant.map(Variant::name).orElse("");
    return name -> Variant.isVariant(name) ? name.equals(own) : !name.equals(rule.name());
  }

  /** Returns the fault as a sentence about what might go unnoticed. */
  public String describe() {
    return "if " + fault + " (" + place + ")";
  }
}
