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
 * The approach advised in each distinct case; two cases are the same if no rule makes a difference
 * between them. The build stores this for the packaged rules, in a file named by the digest of the
 * rules, so that it is never used with other rules.
 *
 * @param groups the questions, in groups; two questions are in one group if some rule looks at both
 * @param deciding the names of the rules that can decide on the approach
 * @param approaches the approach of each case, by the number of the case; empty before any case was
 *     consulted on
 */
public record StoredCases(
    List<GroupCells> groups, List<String> deciding, List<Approach> approaches) {

  private static final String FOLDER = "dev/thaw/stored/cases/";

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
  static StoredCases enumerated(KnowledgeBase base) {
    var space = CaseSpace.ofApproaches(base);
    return new StoredCases(GroupCells.of(space), List.copyOf(space.rules()), List.of());
  }

  /** Returns what the build has written of some rules; nothing where these are others. */
  static Optional<StoredCases> of(KnowledgeBase base) {
    return base.isWhole() ? RecordReader.packaged(name(base), StoredCases.class) : Optional.empty();
  }

  private static String name(KnowledgeBase base) {
    return FOLDER + base.version().sha256();
  }
}
