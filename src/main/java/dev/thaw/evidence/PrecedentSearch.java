package dev.thaw.evidence;

import static java.util.Objects.requireNonNullElseGet;

import dev.thaw.rulefiles.FactsFile;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Finds the published comparisons that are nearest to a use case. Safe for use by many threads; the
 * comparisons are read when somebody asks for the first time.
 */
public final class PrecedentSearch {

  private final FactCatalogue facts;

  /** Read once or, by two threads at a time, twice; the content is the same. */
  private volatile @Nullable StoredEvidence evidence;

  private PrecedentSearch(FactCatalogue facts, @Nullable StoredEvidence evidence) {
    this.facts = facts;
    this.evidence = evidence;
  }

  /**
   * Searches the comparisons that are packaged with Thaw.
   *
   * @param facts what can be stated of a use case
   */
  public static PrecedentSearch builtIn(FactCatalogue facts) {
    return new PrecedentSearch(facts, null);
  }

  /** Returns a search of what is packaged with Thaw, over the facts that are. */
  public static PrecedentSearch packaged() {
    return PackagedSearch.SEARCH;
  }

  /** Reads the packaged facts no sooner than somebody searches. */
  private static final class PackagedSearch {
    static final PrecedentSearch SEARCH =
        new PrecedentSearch(FactsFile.builtIn(), StoredEvidence.packaged().orElse(null));
  }

  /**
   * Returns the comparisons that are nearest to a use case.
   *
   * @param useCase what is stated; what is not does not count
   */
  public Precedents nearest(UseCase useCase) {
    var read = requireNonNullElseGet(evidence, () -> StoredEvidence.of(facts));
    evidence = read;
    var nearness = read.nearness();
    return new Precedents(
        nearness.nearest(facts.completed(facts.known(useCase)), read.comparisons().all()),
        nearness.unit(),
        nearness.tie());
  }
}
