package dev.thaw.bulk;

import dev.thaw.Advisor;
import dev.thaw.bulk.BulkAnswer.Advised;
import dev.thaw.bulk.BulkAnswer.Refused;
import dev.thaw.document.Problem;
import dev.thaw.document.Problems;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Advises on one line after the other, and keeps what it has found for lines that say the same.
 *
 * <p>Safe for use by many threads.
 */
final class CaseAdviser {

  /** So many answers fit into a small memory. */
  private static final int MOST_KEPT = 8192;

  private final Advisor advisor;
  private final Function<AdviceSummary, String> writer;
  private final BoundedCache<String, String> bySummary = new BoundedCache<>(MOST_KEPT);
  private final BoundedCache<String, String> byLine = new BoundedCache<>(MOST_KEPT);

  /**
   * Knows no case.
   *
   * @param advisor the rules
   * @param writer writes advice as the output holds it
   */
  CaseAdviser(Advisor advisor, Function<AdviceSummary, String> writer) {
    this.advisor = advisor;
    this.writer = writer;
  }

  /**
   * Advises on the use case that a line of JSON states, or says why it is none.
   *
   * @param bytes the line in UTF-8
   * @param ascii the same as text, if it is ASCII
   */
  BulkAnswer answer(byte[] bytes, Optional<String> ascii) {
    var plain = ascii.flatMap(PlainCase::of);
    var known = plain.map(PlainCase::facts).flatMap(byLine::known);
    if (known.isPresent()) {
      return new Advised(plain.flatMap(PlainCase::name), known.get());
    }
    var answer = read(bytes);
    if (plain.isPresent() && answer instanceof Advised advised) {
      byLine.keep(plain.get().facts(), advised.summary());
    }
    return answer;
  }

  private BulkAnswer read(byte[] line) {
    var problems = new Problems();
    try {
      return UseCaseReader.read(new ByteArrayInputStream(line), advisor.facts(), problems)
          .<BulkAnswer>map(this::advised)
          .orElseGet(() -> refused(problems));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read.", e);
    }
  }

  static Refused refused(Problems problems) {
    return new Refused(
        problems.all().stream().map(Problem::message).collect(Collectors.joining(" ")));
  }

  /** Many cases share the words of their advice, so that these are kept once. */
  private Advised advised(UseCase useCase) {
    var summary = writer.apply(AdviceSummary.of(advisor.advise(useCase)));
    return new Advised(useCase.description().name(), bySummary.get(summary, same -> same));
  }
}
