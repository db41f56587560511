package dev.thaw;

import dev.thaw.usecase.FactName;
import dev.thaw.usecase.UseCase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All use cases that the rules can tell apart: every answer of every fact, and unknown. */
final class CaseSpace {

  /** One number on either side of each threshold of the design's table. */
  private static final List<String> NUMBERS = List.of("5000", "5001", "19999", "20000");

  private CaseSpace() {}

  static Stream<UseCase> flat() {
    return Arrays.stream(FactName.values())
        .reduce(Stream.of(UseCase.of()), CaseSpace::times, Stream::concat);
  }

  static List<String> answers(FactName name) {
    return name.words().isEmpty() ? NUMBERS : name.words();
  }

  private static Stream<UseCase> times(Stream<UseCase> cases, FactName name) {
    return cases.flatMap(
        useCase ->
            Stream.concat(
                Stream.of(useCase),
                answers(name).stream().map(answer -> useCase.with(name.fact(answer)))));
  }
}
