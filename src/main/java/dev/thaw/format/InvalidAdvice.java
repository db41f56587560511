package dev.thaw.format;

import dev.thaw.document.InvalidInput;
import java.util.List;

/** A written advice that cannot be taken as it is. */
public final class InvalidAdvice extends InvalidInput {

  private static final long serialVersionUID = 1L;

  InvalidAdvice(List<String> problems) {
    super(problems);
  }
}
