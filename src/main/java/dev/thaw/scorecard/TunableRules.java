package dev.thaw.scorecard;

import dev.thaw.Advisor;
import dev.thaw.advice.Approach;
import dev.thaw.evidence.Comparison;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.Variant;
import dev.thaw.rulebook.WrittenRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule base, with other numbers in place of those that its rules state. */
final class TunableRules implements Tunable {

  private static final String NAME = "name";

  private final Adviser written;
  private final List<Adviser> candidates;

  private TunableRules(Adviser written, List<Adviser> candidates) {
    this.written = written;
    this.candidates = candidates;
  }

  /**
   * Prepares to choose numbers; all choices are compiled at once.
   *
   * @param name what people call the rule base
   * @param advisor its rules
   * @param choices the numbers to choose from; one that no rule states is ignored
   */
  static Tunable of(String name, Advisor advisor, List<NumberChoice> choices) {
    var written = new RulesAdviser(name, advisor);
    var options = new ArrayList<List<Variant>>();
    int count = 0;
    for (var choice : choices) {
      var variants = variants(advisor, choice, count);
      count += variants.size();
      if (!variants.isEmpty()) {
        options.add(variants);
      }
    }
    var candidates = new ArrayList<Adviser>(List.of(written));
    if (!options.isEmpty()) {
      candidates.addAll(candidates(name, advisor, options));
    }
    return new TunableRules(written, candidates);
  }

  private static List<Variant> variants(Advisor advisor, NumberChoice choice, int begin) {
    var variants = new ArrayList<Variant>();
    for (var rule : advisor.rules().rules()) {
      for (var line : rule.consequences()) {
        if (line.filled(Slot.Takes.NUMBER).isPresent()
            && line.slot(NAME).filter(choice.name()::equals).isPresent()) {
          choice
              .values()
              .forEach(value -> variants.add(variant(rule, line, value, begin + variants.size())));
        }
      }
    }
    return variants;
  }

  private static Variant variant(WrittenRule rule, Sentence line, long value, int number) {
    var phrase = line.phrase().orElseThrow();
    var slots = new HashMap<>(line.slots());
    phrase.slots().stream()
        .filter(slot -> slot.takes() == Slot.Takes.NUMBER)
        .forEach(slot -> slots.put(slot.name(), Long.toString(value)));
    var other = phrase.instance(line.line(), slots);
    var then = rule.consequences().stream().map(one -> one.equals(line) ? other : one).toList();
    return new Variant(number, rule, rule.conditions(), then);
  }

  private static List<Adviser> candidates(
      String name, Advisor advisor, List<List<Variant>> options) {
    try {
      var all = advisor.knowledge().with(options.stream().flatMap(List::stream).toList());
      var replaced =
          options.stream()
              .flatMap(List::stream)
              .map(one -> one.rule().name())
              .collect(Collectors.toSet());
      return combinations(options)
          .map(
              chosen ->
                  (Adviser)
                      new RulesAdviser(
                          name, Advisor.with(all.only(rule -> fires(rule, replaced, chosen)))))
          .toList();
    } catch (InvalidRules e) {
      throw new IllegalStateException("Rules that compile, compile with other numbers.", e);
    }
  }

  private static boolean fires(String rule, Set<String> replaced, Set<String> chosen) {
    return Variant.isVariant(rule) ? chosen.contains(rule) : !replaced.contains(rule);
  }

  /** Returns the names of one variant of each number, in every combination. */
  private static Stream<Set<String>> combinations(List<List<Variant>> options) {
    Stream<Set<String>> all = Stream.of(Set.of());
    for (var option : options) {
      all =
          all.flatMap(
              begun ->
                  option.stream()
                      .map(
                          one ->
                              Stream.concat(begun.stream(), Stream.of(one.name()))
                                  .collect(Collectors.toUnmodifiableSet())));
    }
    return all;
  }

  @Override
  public String name() {
    return written.name();
  }

  @Override
  public String says() {
    return written.says();
  }

  @Override
  public Approach advise(Comparison comparison) {
    return written.advise(comparison);
  }

  @Override
  public List<Adviser> candidates() {
    return candidates;
  }
}
