package dev.thaw.serving;

import dev.thaw.Advisor;
import dev.thaw.rulefiles.RulesFolder;
import java.time.Instant;
import java.util.List;

/**
 * Rules that are served, all of one moment.
 *
 * @param folder their files
 * @param advisor who consults them
 * @param since since when they are served
 * @param meant the scenarios that they are meant not to keep, each by its place or its name
 */
public record ServedRules(RulesFolder folder, Advisor advisor, Instant since, List<String> meant) {

  /** Keeps the scenarios as they are now. */
  public ServedRules {
    meant = List.copyOf(meant);
  }

  /** Returns the digest of the rules. */
  public String sha256() {
    return advisor.version().sha256();
  }
}
