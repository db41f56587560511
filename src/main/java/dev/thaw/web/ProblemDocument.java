package dev.thaw.web;

import java.util.List;

/**
 * Why a request is not answered, as RFC 9457 has it.
 *
 * @param type what kind of problem it is; nothing is said beyond the status
 * @param title what the status means
 * @param status the status of the response
 * @param detail why, in the words of the command line
 * @param problems the same, one by one
 */
record ProblemDocument(
    String type, String title, int status, String detail, List<String> problems) {

  static final String CONTENT_TYPE = "application/problem+json";

  static ProblemDocument of(RefusedRequest refused) {
    return new ProblemDocument(
        "about:blank",
        refused.status().getMessage(),
        refused.status().getCode(),
        String.join("\n", refused.problems()),
        refused.problems());
  }
}
