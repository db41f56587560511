package dev.thaw.scenarios;

import dev.thaw.document.InvalidInput;
import java.util.List;

/** Features that cannot be run: they are not there, cannot be read, or hold no scenario. */
public final class InvalidFeatures extends InvalidInput {

  private static final long serialVersionUID = 1L;

  InvalidFeatures(List<String> problems) {
    super(problems);
  }
}
