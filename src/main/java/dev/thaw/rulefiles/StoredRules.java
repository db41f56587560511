package dev.thaw.rulefiles;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.SourceDocument;
import dev.thaw.records.RecordReader;
import dev.thaw.records.RecordWriter;
import dev.thaw.rulebook.Overruling;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.FactCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Packaged rules as the build has read them, so that no start of the program reads their sentences
 * again. They stand in the same jar as the rules that Drools has compiled of the same texts.
 *
 * @param rules every rule
 * @param phrases what sentences are made of
 * @param source the document that the rules cite
 * @param facts what can be stated
 * @param shorthands the paths of the facts that one word states together
 * @param version which rules these are
 * @param overrulings the scenarios that houses mean to overrule
 * @param code the files in plain DRL
 * @param root where the rules stand once they are plain DRL
 */
public record StoredRules(
    List<WrittenRule> rules,
    List<Phrase> phrases,
    SourceDocument source,
    List<DeclaredFact> facts,
    Map<String, List<String>> shorthands,
    KnowledgeVersion version,
    List<Overruling> overrulings,
    List<DrlFile> code,
    String root) {

  /** The names of second opinions, in their order. */
  private record OpinionNames(List<String> names) {}

  private static final String FOLDER = "dev/thaw/stored/";
  private static final String OPINIONS = FOLDER + "second-opinions";

  /**
   * Writes packaged rules for later starts: a step of the build.
   *
   * @param bases the book's rules, then those of second opinions
   * @param classes the folder of classes
   * @throws IOException when they cannot be written there
   */
  public static void pack(Map<PackagedRules, LoadedRules> bases, Path classes) throws IOException {
    for (var base : bases.entrySet()) {
      RecordWriter.pack(classes, FOLDER + base.getKey().name(), of(base.getValue()));
    }
    var opinions = bases.keySet().stream().skip(1).map(PackagedRules::name).toList();
    RecordWriter.pack(classes, OPINIONS, new OpinionNames(opinions));
  }

  /** Returns the rules of a name; nothing where the build has not come that far. */
  static Optional<LoadedRules> of(String name) {
    return RecordReader.packaged(FOLDER + name, StoredRules.class).map(StoredRules::loaded);
  }

  /** Returns the names of second opinions; nothing where the build has not come that far. */
  static Optional<List<String>> opinions() {
    return RecordReader.packaged(OPINIONS, OpinionNames.class).map(OpinionNames::names);
  }

  private static StoredRules of(LoadedRules rules) {
    var book = rules.book();
    var shorthands = new TreeMap<String, List<String>>();
    book.facts()
        .shorthands()
        .forEach(
            (name, facts) -> shorthands.put(name, facts.stream().map(DeclaredFact::path).toList()));
    return new StoredRules(
        book.rules(),
        book.phrases(),
        book.source(),
        book.facts().facts(),
        shorthands,
        book.version(),
        book.overrulings(),
        rules.code(),
        rules.root());
  }

  private LoadedRules loaded() {
    var catalogue = new FactCatalogue(facts, shorthands);
    return new LoadedRules(
        new Rulebook(rules, phrases, source, catalogue, version, overrulings), code, root, false);
  }
}
