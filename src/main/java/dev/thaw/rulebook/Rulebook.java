package dev.thaw.rulebook;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.SourceDocument;
import dev.thaw.usecase.FactCatalogue;
import java.util.List;
import java.util.Optional;

/**
 * A rules folder, read and found to be valid.
 *
 * @param rules every rule, by file and then by line
 * @param phrases what sentences are made of: those about facts, then those of the vocabulary
 * @param source the document that the rules cite, with our readings of it
 * @param facts what can be stated
 * @param version which rules these are
 * @param overrulings the scenarios that houses mean to overrule
 */
public record Rulebook(
    List<WrittenRule> rules,
    List<Phrase> phrases,
    SourceDocument source,
    FactCatalogue facts,
    KnowledgeVersion version,
    List<Overruling> overrulings) {

  /**
   * Returns the rule of a name.
   *
   * @param name the rule's full name
   */
  public Optional<WrittenRule> rule(String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  /** Returns the phrases that some rule should use, and none does. */
  public List<Phrase> unusedPhrases() {
    var used = rules.stream().flatMap(WrittenRule::sentences).map(Sentence::phrase).toList();
    return phrases.stream()
        .filter(phrase -> phrase.mustBeUsed() && !used.contains(Optional.of(phrase)))
        .toList();
  }
}
