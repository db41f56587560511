package dev.thaw.knowledge;

import static java.util.Objects.requireNonNullElseGet;

import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Source;
import dev.thaw.rulebook.QuestionsFile;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.rulebook.SourceFile;
import dev.thaw.usecase.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a knowledge base knows of its rules as they are written. Of the built-in ones advice needs
 * only the source and the questions, so their sentences are read when somebody asks for them.
 */
final class Written {

  private final Source source;
  private final List<Question> questions;
  private final KnowledgeVersion version;

  /** Read once or, by two threads at a time, twice; the content is the same. */
  private volatile @Nullable WrittenKnowledge knowledge;

  private Written(
      Source source,
      List<Question> questions,
      KnowledgeVersion version,
      @Nullable WrittenKnowledge knowledge) {
    this.source = source;
    this.questions = questions;
    this.version = version;
    this.knowledge = knowledge;
  }

  static Written builtIn() {
    var folder = RulesFolder.builtIn();
    var source =
        SourceFile.read(folder)
            .source()
            .orElseThrow(() -> new IllegalStateException("The built-in source cannot be read."));
    var questions = QuestionsFile.read(folder).questions();
    return new Written(source, questions, folder.version(), null);
  }

  static Written of(WrittenKnowledge knowledge) {
    var book = knowledge.book();
    return new Written(book.source(), book.questions(), book.version(), knowledge);
  }

  WrittenKnowledge knowledge() {
    var read = requireNonNullElseGet(knowledge, WrittenKnowledge::builtIn);
    knowledge = read;
    return read;
  }

  Source source() {
    return source;
  }

  List<Question> questions() {
    return questions;
  }

  KnowledgeVersion version() {
    return version;
  }
}
