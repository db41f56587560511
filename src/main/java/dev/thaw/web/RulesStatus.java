package dev.thaw.web;

import dev.thaw.format.RulesDocument;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.RefusedRules;
import dev.thaw.serving.ServedRules;
import java.util.List;
import java.util.Optional;

/**
 * Which rules are served, as JSON tells it.
 *
 * @param name what people call their folder
 * @param version the release of Thaw
 * @param sha256 the digest of the rules
 * @param since since when they are served
 * @param meant the scenarios that they are meant not to keep
 * @param refused the last edit that was not taken since then
 * @param rules the rules, as {@code thaw rules} lists them
 */
record RulesStatus(
    String name,
    String version,
    String sha256,
    String since,
    List<String> meant,
    Optional<RefusedEdit> refused,
    RulesDocument rules) {

  /** An edit that was not taken. */
  record RefusedEdit(String at, String from, List<String> reasons) {

    static RefusedEdit of(RefusedRules refused) {
      return new RefusedEdit(refused.at().toString(), refused.from(), refused.reasons());
    }
  }

  static RulesStatus of(LiveRules live, ServedRules served) {
    var version = served.advisor().version();
    return new RulesStatus(
        live.home().name(),
        version.version(),
        version.sha256(),
        served.since().toString(),
        served.meant(),
        live.refused().map(RefusedEdit::of),
        RulesDocument.of(served.advisor().rules().rules()));
  }
}
