package dev.thaw.rulebook;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Source;
import dev.thaw.usecase.Question;
import java.util.List;
import java.util.Optional;

/**
 * A rules folder, read and found to be well said.
 *
 * @param rules every rule, by file and then by line
 * @param vocabulary the phrases that sentences are made of, in the vocabulary's order
 * @param source the document that the rules cite, with our readings of it
 * @param questions how people are asked for each fact, judgements aside, in the order of {@link
 *     dev.thaw.usecase.FactName}
 * @param version which rules these are
 */
public record Rulebook(
    List<WrittenRule> rules,
    List<Phrase> vocabulary,
    Source source,
    List<Question> questions,
    KnowledgeVersion version) {

  /**
   * Returns the rule of a name.
   *
   * @param name the rule's full name
   */
  public Optional<WrittenRule> rule(String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  /**
   * Returns the phrases that no rule uses, in the vocabulary's order, without those that are left
   * to houses.
   */
  public List<Phrase> unusedPhrases() {
    var used = rules.stream().flatMap(WrittenRule::sentences).map(Sentence::phrase).toList();
    return vocabulary.stream()
        .filter(phrase -> !phrase.forHouses() && !used.contains(Optional.of(phrase)))
        .toList();
  }
}
