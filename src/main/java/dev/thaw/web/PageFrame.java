package dev.thaw.web;

import dev.thaw.serving.LiveRules;
import dev.thaw.serving.ServedRules;

/**
 * What all pages have: their title, and which rules are served.
 *
 * @param title the title of the page
 * @param rules what people call the rules
 * @param sha256 their digest
 * @param version the release of Thaw
 * @param isEdited whether the rules can be edited here
 */
record PageFrame(String title, String rules, String sha256, String version, boolean isEdited) {

  private static final int SHORT = 12;

  static PageFrame of(String title, LiveRules live, ServedRules served, boolean isEdited) {
    var version = served.advisor().version();
    return new PageFrame(title, live.home().name(), version.sha256(), version.version(), isEdited);
  }

  /** Returns as much of the digest as people compare. */
  String shortDigest() {
    return sha256.substring(0, SHORT);
  }
}
