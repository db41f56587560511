package dev.thaw.knowledge;

import dev.thaw.advice.Threshold;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases an edit of rules in sentences can touch: those in which a rule that it changes could
 * match, before the edit or after it. In every other case the same rules match and conclude the
 * same. A rule that compares with a number which the edit changes is changed too.
 */
final class EditReach {

  private final Conditions before;
  private final Conditions after;
  private final List<String> changed;

  private EditReach(Conditions before, Conditions after, List<String> changed) {
    this.before = before;
    this.after = after;
    this.changed = changed;
  }

  /**
   * Returns how far an edit reaches; nothing where there is no telling: where there is code, where
   * rules change places, or where what holds in every case comes or goes.
   *
   * @param before the rules before the edit
   * @param after the rules after it
   */
  static Optional<EditReach> between(KnowledgeBase before, KnowledgeBase after) {
    boolean isCode =
        Stream.of(before, after).anyMatch(base -> base.hasOwnCode() || !base.isWhole());
    if (isCode) {
      return Optional.empty();
    }
    var was = byName(before);
    var is = byName(after);
    var numbers = numbers(before, after);
    var edits =
        Stream.concat(was.keySet().stream(), is.keySet().stream())
            .distinct()
            .map(name -> new Edit(name, was.get(name), is.get(name)))
            .filter(edit -> edit.changes(numbers))
            .toList();
    if (!order(was, is).equals(order(is, was)) || !edits.stream().allMatch(Edit::isTelling)) {
      return Optional.empty();
    }
    var changed = edits.stream().filter(edit -> !edit.ofANumber()).map(Edit::name).toList();
    return Optional.of(new EditReach(before.conditions(), after.conditions(), changed));
  }

  /** Returns the rules of a base by their names, in their order. */
  private static Map<String, WrittenRule> byName(KnowledgeBase base) {
    var rules = new LinkedHashMap<String, WrittenRule>();
    base.book().rules().forEach(rule -> rules.put(rule.name(), rule));
    return rules;
  }

  /** Returns the names of one that are in the other too, in the order of the one. */
  private static List<String> order(Map<String, ?> one, Map<String, ?> other) {
    return one.keySet().stream().filter(other::containsKey).toList();
  }

  /** Returns the names of the numbers that are not the same before and after. */
  private static Set<String> numbers(KnowledgeBase before, KnowledgeBase after) {
    var was = before.thresholds();
    var is = after.thresholds();
    return Stream.concat(was.stream(), is.stream())
        .filter(number -> !was.contains(number) || !is.contains(number))
        .map(Threshold::name)
        .collect(Collectors.toSet());
  }

  /**
   * Returns whether the edit can touch a case.
   *
   * @param useCase what is stated
   */
  boolean touches(UseCase useCase) {
    return changed.stream()
        .anyMatch(rule -> before.couldMatch(rule, useCase) || after.couldMatch(rule, useCase));
  }

  /**
   * What an edit makes of one rule.
   *
   * @param name the rule's name
   * @param was the rule before the edit; nothing when it is new
   * @param is the rule after it; nothing when it is gone
   */
  private record Edit(String name, @Nullable WrittenRule was, @Nullable WrittenRule is) {

    /** Returns whether the rule is another, or looks at one of some numbers. */
    boolean changes(Set<String> numbers) {
      return was == null
          || is == null
          || !was.drl().equals(is.drl())
          || !was.place().file().equals(is.place().file())
          || was.comparedWith().anyMatch(numbers::contains);
    }

    private Stream<WrittenRule> both() {
      return Stream.of(Optional.ofNullable(was), Optional.ofNullable(is)).flatMap(Optional::stream);
    }

    boolean ofANumber() {
      return both().anyMatch(WrittenRule::statesANumber);
    }

    /** A rule that states a number matches always, so it has to be there before and after. */
    boolean isTelling() {
      return both().allMatch(WrittenRule::isInSentences)
          && (!ofANumber() || both().filter(WrittenRule::statesNumbersAlone).count() == 2);
    }
  }
}
