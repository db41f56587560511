package dev.thaw.steps;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says whom the scenarios of a feature ask: a second opinion where they stand in its folder, {@code
 * second-opinions/NAME}, and the book anywhere else.
 */
public final class AskedOpinion {

  private static final Pattern FOLDER = Pattern.compile("(?:.*[/:])?second-opinions/([^/]+)/.*");

  private AskedOpinion() {}

  /**
   * Returns the name of the second opinion that a feature is about; nothing for the book.
   *
   * @param feature where the feature stands
   */
  public static Optional<String> of(URI feature) {
    var folder = FOLDER.matcher(feature.toString());
    return folder.matches() ? Optional.of(folder.group(1)) : Optional.empty();
  }
}
