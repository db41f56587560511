package dev.thaw;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.stream.Stream;

/** All use cases that the rules can tell apart: every answer of every fact, and unknown. */
final class FlatSpace {

  /** One number on either side of each threshold of the design's table. */
  private static final List<String> NUMBERS = List.of("5000", "5001", "19999", "20000");

  private FlatSpace() {}

  static Stream<UseCase> flat() {
    return Facts.OF_THE_BOOK.stream()
        .reduce(Stream.of(UseCase.of()), FlatSpace::times, Stream::concat);
  }

  static List<String> answers(DeclaredFact name) {
    return name.words().isEmpty() ? NUMBERS : name.words();
  }

  private static Stream<UseCase> times(Stream<UseCase> cases, DeclaredFact name) {
    return cases.flatMap(
        useCase ->
            Stream.concat(
                Stream.of(useCase),
                answers(name).stream().map(answer -> useCase.with(name.state(answer)))));
  }
}
