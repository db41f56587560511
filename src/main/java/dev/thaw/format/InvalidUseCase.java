package dev.thaw.format;

import dev.thaw.document.InvalidInput;
import java.util.List;

/** A use case that cannot be taken as it is written. */
public final class InvalidUseCase extends InvalidInput {

  private static final long serialVersionUID = 1L;

  InvalidUseCase(List<String> problems) {
    super(problems);
  }
}
