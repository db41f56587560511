package dev.thaw.rulefiles;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule whose end has not been read yet. */
final class RuleDraft {

  final String name;
  final int line;
  final List<String> sources = new ArrayList<>();
  final Map<String, Integer> annotatedAt = new HashMap<>();
  final List<Sentence> conditions = new ArrayList<>();
  final List<Sentence> consequences = new ArrayList<>();
  Optional<String> criterion = Optional.empty();
  int sentences;
  boolean strangeHeading;
  boolean concludes;

  RuleDraft(String name, int line) {
    this.name = name;
    this.line = line;
  }

  String describe() {
    return "the rule " + SafeText.quoted(name);
  }

  WrittenRule rule(String file, Origin origin) {
    return new WrittenRule(
        name,
        new Place(file, line),
        criterion,
        List.copyOf(sources),
        Map.copyOf(annotatedAt),
        origin,
        List.copyOf(conditions),
        List.copyOf(consequences));
  }
}
