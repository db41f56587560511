package dev.thaw.knowledge;

import static java.util.Objects.requireNonNullElseGet;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Source;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.rulebook.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What a knowledge base knows of its rules as they are written. Of the built-in ones advice needs
 * only the source, so their sentences are read when somebody asks for them.
 */
final class Written {

  private final Source source;
  private final KnowledgeVersion version;

  /** Read once or, by two threads at a time, twice; the content is the same. */
  private volatile @Nullable WrittenKnowledge knowledge;

  private Written(Source source, KnowledgeVersion version, @Nullable WrittenKnowledge knowledge) {
    this.source = source;
    this.version = version;
    this.knowledge = knowledge;
  }

  static Written builtIn() {
    var folder = RulesFolder.builtIn();
    var source =
        SourceFile.read(folder)
            .source()
            .orElseThrow(() -> new IllegalStateException("The built-in source cannot be read."));
    return new Written(source, folder.version(), null);
  }

  static Written of(WrittenKnowledge knowledge) {
    return new Written(knowledge.book().source(), knowledge.book().version(), knowledge);
  }

  WrittenKnowledge knowledge() {
    var read = requireNonNullElseGet(knowledge, WrittenKnowledge::builtIn);
    knowledge = read;
    return read;
  }

  Source source() {
    return source;
  }

  KnowledgeVersion version() {
    return version;
  }
}
