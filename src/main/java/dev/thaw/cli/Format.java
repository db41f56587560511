package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.advice.Advice;
import dev.thaw.format.AdviceJson;
import dev.thaw.format.AdviceText;
import dev.thaw.usecase.UseCase;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** For whom advice is written. */
enum Format {
  /** For people; coloured on a terminal. */
  TEXT {
    @Override
    String write(UseCase useCase, Advice advice, Advisor advisor) {
      return AdviceText.write(advice, advisor.source(), Ansi.AUTO.enabled());
    }
  },
  /** For programs. */
  JSON {
    @Override
    String write(UseCase useCase, Advice advice, Advisor advisor) {
      return AdviceJson.write(useCase, advice);
    }
  };

  abstract String write(UseCase useCase, Advice advice, Advisor advisor);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
