package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.benchmarks.BookCases;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All answers in one array, reasons included; a use case is looked up by what it states. */
final class AnswerTable implements Peer<Decision> {

  /** How far each answer of a fact is from its being unknown. */
  private final Map<String, Map<String, Integer>> steps = new HashMap<>();

  private final Decision[] answers;

  AnswerTable() {
    int size = 1;
    for (var fact : BookCases.WORDS.entrySet()) {
      size = add(fact.getKey(), fact.getValue(), size);
    }
    size = add(BookCases.EXAMPLES, List.of("small", "between", "large"), size);
    answers = new Decision[size];
    fill();
  }

  private int add(String fact, List<String> words, int step) {
    var places = new HashMap<String, Integer>();
    words.forEach(word -> places.put(word, step * (places.size() + 1)));
    steps.put(fact, places);
    return step * (words.size() + 1);
  }

  private void fill() {
    var rules = new PlainJava();
    var once = new HashMap<Decision, Decision>();
    for (int i = 0; i < BookCases.SIZE; i++) {
      var useCase = BookCases.at(i);
      answers[place(useCase)] = once.computeIfAbsent(rules.decide(useCase), one -> one);
    }
  }

  @Override
  public Decision decide(UseCase useCase) {
    return answers[place(useCase)];
  }

  private int place(UseCase useCase) {
    int place = 0;
    for (var fact : useCase.facts()) {
      place += Objects.requireNonNull(steps.get(fact.path())).getOrDefault(word(fact), 0);
    }
    return place;
  }

  private static String word(Fact fact) {
    if (fact instanceof NumberFact number) {
      return number.value() <= 5_000 ? "small" : number.value() < 20_000 ? "between" : "large";
    }
    return fact.answer();
  }

  @Override
  public Approach approach(Decision decision) {
    return decision.approach();
  }
}
