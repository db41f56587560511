package dev.thaw.knowledge;

import dev.thaw.rulebook.Phrase;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.drools.drl.parser.lang.dsl.DSLMapping;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry.Section;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;

/** The vocabulary as Drools reads it. */
final class VocabularyFile {

  /** What an entry bears that no rule but those of houses needs. */
  private static final String HOUSE = "house";

  private final DSLMapping mapping;

  private VocabularyFile(DSLMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Reads a vocabulary.
   *
   * @param text the whole file, a Drools DSL
   * @throws IllegalArgumentException when Drools cannot read it
   */
  static VocabularyFile of(String text) {
    var file = new DSLTokenizedMappingFile();
    try {
      if (!file.parseAndLoad(new StringReader(text))) {
        throw new IllegalArgumentException(file.getErrors().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be read.", e);
    }
    return new VocabularyFile(file.getMapping());
  }

  /** Returns the phrases in the order of the file. */
  List<Phrase> phrases() {
    return mapping.getEntries().stream().map(VocabularyFile::phrase).toList();
  }

  private static Phrase phrase(DSLMappingEntry entry) {
    var phrase = Phrase.of(side(entry), entry.getMappingKey(), entry.getMappingValue());
    return HOUSE.equals(entry.getMetaData().getMetaData()) ? phrase.leftToHouses() : phrase;
  }

  private static Phrase.Side side(DSLMappingEntry entry) {
    return entry.getSection() == Section.CONDITION
        ? Phrase.Side.CONDITION
        : Phrase.Side.CONSEQUENCE;
  }

  /**
   * Returns what Drools itself makes of a text in sentences.
   *
   * @param text one or more rules
   */
  String expanded(String text) {
    var expander = new DefaultExpander();
    expander.addDSLMapping(mapping);
    return expander.expand(text);
  }
}
