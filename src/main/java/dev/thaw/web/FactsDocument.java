package dev.thaw.web;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.serving.ServedRules;
import dev.thaw.usecase.AnswerWord;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.DeclaredFact.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * Which facts can be stated, as JSON tells it.
 *
 * @param facts the facts, in the order in which people are shown them
 * @param knowledge which rules look at them
 */
record FactsDocument(List<ShownFact> facts, KnowledgeVersion knowledge) {

  /** A fact: where it stands in a use case, and what may be answered. */
  record ShownFact(
      String path,
      String called,
      String says,
      String asks,
      List<AnswerWord> answers,
      Optional<ShownNumber> number) {

    static ShownFact of(DeclaredFact fact) {
      return new ShownFact(
          fact.path(),
          fact.called(),
          fact.sentence(),
          fact.asks(),
          fact.answers(),
          fact.numbers().map(ShownNumber::of));
    }
  }

  /** The numbers that a fact takes. */
  record ShownNumber(String unit, long from, Optional<Long> to, Optional<String> measuredBy) {

    static ShownNumber of(WholeNumber number) {
      return new ShownNumber(
          number.unit(),
          number.from(),
          Optional.of(number.to()).filter(to -> to < Long.MAX_VALUE),
          number.measuredBy());
    }
  }

  static FactsDocument of(ServedRules served) {
    var advisor = served.advisor();
    return new FactsDocument(
        advisor.facts().facts().stream().map(ShownFact::of).toList(), advisor.version());
  }
}
