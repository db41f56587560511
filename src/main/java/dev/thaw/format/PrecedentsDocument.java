package dev.thaw.format;

import dev.thaw.evidence.Amount;
import dev.thaw.evidence.Amounts;
import dev.thaw.evidence.Comparison;
import dev.thaw.evidence.Precedent;
import dev.thaw.evidence.PrecedentSearch;
import dev.thaw.evidence.Precedents;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;

/**
 * The published comparisons nearest to a use case, as the JSON of advice holds them.
 *
 * @param comparisons how many are near
 * @param dataSets over how many data sets
 * @param families over how many families of data sets that are kin
 * @param fineTuningBetter in how many fine-tuning was better, by no less than a tie
 * @param frozenBetter in how many the frozen model was
 * @param tied in how many neither was
 * @param unit the unit of gains and scores
 * @param medianGain how much better fine-tuning was in the median; nothing where none is near
 * @param says all this in a sentence
 * @param nearest the nearest of them, at most {@value #MOST}
 */
record PrecedentsDocument(
    int comparisons,
    int dataSets,
    int families,
    long fineTuningBetter,
    long frozenBetter,
    long tied,
    String unit,
    Optional<Double> medianGain,
    String says,
    List<NearComparison> nearest) {

  private static final int MOST = 20;

  /** A published comparison, so that a reader can find its two scores. */
  record NearComparison(
      String paper,
      String table,
      String source,
      String model,
      String data,
      String metric,
      double frozen,
      double fineTuned,
      double distance,
      List<String> differing,
      List<String> doubts) {

    static NearComparison of(Precedent precedent) {
      var one = precedent.comparison();
      return new NearComparison(
          one.paper(),
          one.table(),
          source(one),
          one.model(),
          one.data(),
          one.metric().name(),
          one.frozen().value(),
          one.fineTuned().value(),
          Json.hundredths(precedent.distance()),
          precedent.differing(),
          one.doubts());
    }

    private static String source(Comparison one) {
      return one.link().orElse(one.source());
    }
  }

  static PrecedentsDocument of(UseCase useCase) {
    return of(PrecedentSearch.packaged().nearest(useCase));
  }

  private static PrecedentsDocument of(Precedents found) {
    return new PrecedentsDocument(
        found.all().size(),
        found.dataSets().size(),
        found.byFamily().size(),
        found.fineTuningBetter(),
        found.frozenBetter(),
        found.tied(),
        found.unit(),
        found.gains().map(Amounts::median).map(Amount::value).map(Json::hundredths),
        AdviceText.capitalised(PrecedentsText.clause(found)) + ".",
        found.all().stream().limit(MOST).map(NearComparison::of).toList());
  }
}
