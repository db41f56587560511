package dev.thaw.rulefiles;

import dev.thaw.rulebook.Consequence.Concludes;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.Slot;
import dev.thaw.rulebook.Template;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.Word;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry.Section;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/** The sentences that are not about one fact, in the form of a Drools DSL. */
final class VocabularyFile {

  /** What a condition on the advice so far bears in the vocabulary. */
  private static final String ADVICE = "advice";

  private VocabularyFile() {}

  /**
   * Reads a vocabulary.
   *
   * @param text the whole file, a Drools DSL
   * @param facts what numbers can count
   * @throws IllegalArgumentException when Drools cannot read it
   */
  static List<Phrase> phrases(String text, FactCatalogue facts) {
    var file = new DSLTokenizedMappingFile();
    try {
      if (!file.parseAndLoad(new StringReader(text))) {
        throw new IllegalArgumentException(file.getErrors().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
    var units =
        facts.facts().stream()
            .flatMap(fact -> fact.numbers().stream())
            .map(DeclaredFact.WholeNumber::unit)
            .toList();
    return file.getMapping().getEntries().stream().map(entry -> phrase(entry, units)).toList();
  }

  private static Phrase phrase(DSLMappingEntry entry, List<String> units) {
    boolean condition = entry.getSection() == Section.CONDITION;
    var side = condition ? Phrase.Side.CONDITION : Phrase.Side.CONSEQUENCE;
    // Drools puts spaces around slots.
    var text = entry.getMappingKey().replaceAll("\\s+", " ").strip();
    var drl = entry.getMappingValue();
    var kind = String.valueOf(entry.getMetaData().getMetaData());
    var slots =
        Phrase.slotNames(text).map(name -> Slot.of(name, Slot.approaches(side), units)).toList();
    return new Phrase(
        side,
        text,
        slots,
        !kind.equals(Concludes.SET_ASIDE.word()),
        condition ? condition(kind, drl) : consequence(kind, drl));
  }

  private static Template condition(String kind, String drl) {
    return kind.equals(ADVICE) ? new Template.WantedAdvice(drl) : new Template.Unnamed(drl);
  }

  private static Template consequence(String kind, String drl) {
    return Word.words(Concludes.values()).contains(kind)
        ? new Template.Concluded(Word.constant(Concludes.values(), kind), drl)
        : new Template.Unnamed(drl);
  }
}
