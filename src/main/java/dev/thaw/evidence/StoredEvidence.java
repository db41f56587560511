package dev.thaw.evidence;

import dev.thaw.records.RecordReader;
import dev.thaw.records.RecordWriter;
import dev.thaw.rulefiles.FactsFile;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.util.Optional;

/**
 * The comparisons that precedents are chosen from, and how. The build writes down what it has read
 * of the packaged ones, as every advice looks at them.
 *
 * @param nearness which comparisons are near to a use case
 * @param comparisons what to choose from
 */
public record StoredEvidence(Nearness nearness, Comparisons comparisons) {

  private static final String FILE = "dev/thaw/stored/evidence";

  /**
   * Writes what is packaged to the folder that a system property names: a step of the build.
   *
   * @param args nothing; what stands on the command line of Maven is not for this step
   * @throws IOException when it cannot be written there
   */
  public static void main(String[] args) throws IOException {
    RecordWriter.pack(FileName.inProperty("thaw.drl.classes"), FILE, of(FactsFile.builtIn()));
  }

  /** Reads the packaged files. */
  static StoredEvidence of(FactCatalogue facts) {
    return new StoredEvidence(
        new EvidenceFile().yaml("precedents.yaml", Nearness::read),
        Comparisons.builtIn(facts).forUse(Use.PRECEDENTS));
  }

  /** Returns what the build has read; nothing where it has not come that far. */
  static Optional<StoredEvidence> packaged() {
    return RecordReader.packaged(FILE, StoredEvidence.class);
  }
}
