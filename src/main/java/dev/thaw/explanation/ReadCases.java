package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.records.RecordReader;
import dev.thaw.records.RecordWriter;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cases that rules can tell apart, and what is advised in each, as they are written down. The
 * build does so for the packaged rules, under the digest of their texts, so that no other rules are
 * taken for them.
 *
 * @param groups the groups of questions that some rule looks at together
 * @param deciding the names of the rules that the approach can rest on
 * @param approaches what is advised in each case, by its number; empty where nobody has asked yet
 */
public record ReadCases(List<GroupCells> groups, List<String> deciding, List<Approach> approaches) {

  private static final String FOLDER = "dev/thaw/read/cases/";

  /**
   * Writes the cases of the packaged rules to the folder that a system property names: the step of
   * the build behind the compiler of rules.
   *
   * @param args nothing; what stands on the command line of Maven is not for this step
   * @throws IOException when they cannot be written there
   */
  public static void main(String[] args) throws IOException {
    var classes = FileName.inProperty("thaw.drl.classes");
    deleteAll(classes.resolve(FOLDER));
    var bases = new ArrayList<>(KnowledgeBase.secondOpinions().values());
    bases.add(KnowledgeBase.builtIn());
    for (var base : bases) {
      RecordWriter.pack(classes, name(base), new ApproachTable(base).written());
    }
  }

  /** Deletes what earlier builds wrote of other rules. */
  private static void deleteAll(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Returns the cases of some rules that nobody has consulted on yet. */
  static ReadCases enumerated(KnowledgeBase base) {
    var space = CaseSpace.ofApproaches(base);
    return new ReadCases(GroupCells.of(space), List.copyOf(space.rules()), List.of());
  }

  /** Returns what the build has written of some rules; nothing where these are others. */
  static Optional<ReadCases> of(KnowledgeBase base) {
    return base.isWhole() ? RecordReader.packaged(name(base), ReadCases.class) : Optional.empty();
  }

  private static String name(KnowledgeBase base) {
    return FOLDER + base.version().sha256();
  }
}
