package dev.thaw.knowledge;

import static java.util.Objects.requireNonNullElseGet;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.SourceDocument;
import dev.thaw.rulefiles.FactsFile;
import dev.thaw.rulefiles.LoadedRules;
import dev.thaw.rulefiles.PackagedRules;
import dev.thaw.rulefiles.SourceFile;
import dev.thaw.usecase.FactCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * What a knowledge base knows of its rules as they are written. Of the built-in ones advice needs
 * only the source and the facts, so their sentences are read when somebody asks for them.
 */
final class RulesOnDemand {

  private final PackagedRules base;
  private final SourceDocument source;
  private final FactCatalogue facts;
  private final KnowledgeVersion version;

  /** Read once or, by two threads at a time, twice; the content is the same. */
  private volatile @Nullable LoadedRules knowledge;

  private RulesOnDemand(
      PackagedRules base,
      SourceDocument source,
      FactCatalogue facts,
      KnowledgeVersion version,
      @Nullable LoadedRules knowledge) {
    this.base = base;
    this.source = source;
    this.facts = facts;
    this.version = version;
    this.knowledge = knowledge;
  }

  static RulesOnDemand of(PackagedRules base) {
    var folder = base.folder();
    var source =
        SourceFile.read(folder)
            .source()
            .orElseThrow(() -> new IllegalStateException("The built-in source cannot be read."));
    return new RulesOnDemand(base, source, FactsFile.builtIn(folder), folder.version(), null);
  }

  static RulesOnDemand of(LoadedRules knowledge) {
    var book = knowledge.book();
    return new RulesOnDemand(
        PackagedRules.book(), book.source(), book.facts(), book.version(), knowledge);
  }

  LoadedRules knowledge() {
    var read = requireNonNullElseGet(knowledge, base::read);
    knowledge = read;
    return read;
  }

  /**
   * Returns whether a folder brings code of its own; packaged rules are read for no such answer.
   */
  boolean hasOwnCode() {
    var read = knowledge;
    return read != null && read.ownCode();
  }

  boolean isSecondOpinion() {
    return !base.root().equals(PackagedRules.BOOK);
  }

  SourceDocument source() {
    return source;
  }

  FactCatalogue facts() {
    return facts;
  }

  KnowledgeVersion version() {
    return version;
  }
}
