package dev.thaw.bulk;

import dev.thaw.Advisor;
import dev.thaw.bulk.BulkAnswer.Advised;
import dev.thaw.bulk.BulkAnswer.Refused;
import dev.thaw.document.Problem;
import dev.thaw.document.Problems;
import dev.thaw.format.UseCaseReader;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Advises on one case after the other, and keeps what it has found for cases that say the same.
 *
 * <p>Safe for use by many threads.
 *
 * @param <A> how advice is held
 */
public final class CaseAdviser<A> {

  /** So many answers fit into a small memory. */
  private static final int MOST_KEPT = 8192;

  private final Advisor advisor;
  private final Function<AdviceSummary, A> writer;
  private final NumberRanges ranges;
  private final BoundedCache<AdviceSummary, A> bySummary = new BoundedCache<>(MOST_KEPT);
  private final BoundedCache<String, A> byFacts = new BoundedCache<>(MOST_KEPT);

  /**
   * Knows no case.
   *
   * @param advisor the rules
   * @param writer writes advice as it is to be held
   */
  public CaseAdviser(Advisor advisor, Function<AdviceSummary, A> writer) {
    this.advisor = advisor;
    this.writer = writer;
    this.ranges = NumberRanges.of(advisor);
  }

  /** Returns fields that state nothing yet. */
  public CaseFields fields() {
    return new CaseFields(advisor.facts());
  }

  /** Returns what can be stated. */
  public FactCatalogue facts() {
    return advisor.facts();
  }

  /**
   * Advises on the use case that some fields state, or says why it is none.
   *
   * @param fields what is stated
   */
  public BulkAnswer<A> answer(CaseFields fields) {
    return answer(fields.json().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Advises on the use case that a line of JSON states, or says why it is none.
   *
   * @param json the line in UTF-8
   */
  BulkAnswer<A> answer(byte[] json) {
    return answer(new CaseLine(1, json));
  }

  /**
   * Advises on the use case that a line of JSON states, or says why it is none.
   *
   * @param line the line, whose number does not matter
   */
  BulkAnswer<A> answer(CaseLine line) {
    var plain = line.isPlain() ? PlainCase.of(line.bytes(), ranges) : Optional.<PlainCase>empty();
    var known = plain.map(PlainCase::facts).flatMap(byFacts::known);
    if (known.isPresent()) {
      return new Advised<>(plain.flatMap(PlainCase::name), known.get());
    }
    var answer = read(line.bytes());
    if (plain.isPresent() && answer instanceof Advised<A> advised) {
      byFacts.keep(plain.get().facts(), advised.summary());
    }
    return answer;
  }

  private BulkAnswer<A> read(byte[] line) {
    var problems = new Problems();
    try {
      return UseCaseReader.read(new ByteArrayInputStream(line), advisor.facts(), problems)
          .<BulkAnswer<A>>map(this::advised)
          .orElseGet(() -> refused(problems));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read.", e);
    }
  }

  static <A> Refused<A> refused(Problems problems) {
    return new Refused<>(
        problems.all().stream().map(Problem::message).collect(Collectors.joining(" ")));
  }

  /** Many cases share the words of their advice, so that these are kept once. */
  private Advised<A> advised(UseCase useCase) {
    var summary = AdviceSummary.of(advisor.advise(useCase));
    return new Advised<>(useCase.description().name(), bySummary.get(summary, writer));
  }
}
