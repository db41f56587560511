package dev.thaw.bulk;

import dev.thaw.Advisor;
import dev.thaw.bulk.BulkAnswer.Refused;
import dev.thaw.bulk.UseCaseLines.Chunk;
import dev.thaw.document.Problems;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.UseCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Advises on use cases line by line, in the order of the lines and on all cores. */
public final class BulkAdvisor {

  private final Advisor advisor;
  private final LineFormat from;
  private final LineFormat to;

  /**
   * Prepares to advise.
   *
   * @param advisor the rules
   * @param from how the use cases are written
   * @param to how their advice is written
   */
  public BulkAdvisor(Advisor advisor, LineFormat from, LineFormat to) {
    this.advisor = advisor;
    this.from = from;
    this.to = to;
  }

  /**
   * Advises on each line of an input; a line that is no use case gets a line that says why.
   *
   * @param place what errors call the input, such as the file's name
   * @param in the use cases, in UTF-8
   * @param out where their advice goes
   * @param progress hears how many lines are written, and ends the work where no more are wanted
   * @throws InvalidInput when the names of columns are not those of a use case
   * @throws IOException when something cannot be read or written
   * @throws dev.thaw.advice.UnusableRules when the rules do not come to rest, or not to one verdict
   */
  public BulkCount advise(String place, InputStream in, OutputStream out, BulkProgress progress)
      throws IOException, InvalidInput {
    var lines = new UseCaseLines(in);
    var answers = AnswerLines.of(to);
    var columns =
        from == LineFormat.CSV ? Optional.of(columns(lines, place)) : Optional.<CsvColumns>empty();
    var work = new LineWork(new CaseAdviser<>(advisor, answers::summary), columns, answers);
    out.write(answers.header().getBytes(StandardCharsets.UTF_8));
    return new OrderedWork(work::on, out, progress).all(lines);
  }

  /**
   * Returns the line that a use case gets which is alone, as NDJSON holds it.
   *
   * @param advisor the rules
   * @param useCase what is stated
   * @throws dev.thaw.advice.UnusableRules when the rules do not come to rest, or not to one verdict
   */
  public static String line(Advisor advisor, UseCase useCase) {
    var lines = new NdjsonLines();
    var summary = lines.summary(AdviceSummary.of(advisor.advise(useCase)));
    return lines.advised(1, new BulkAnswer.Advised<>(useCase.description().name(), summary));
  }

  private CsvColumns columns(UseCaseLines lines, String place) throws IOException, InvalidInput {
    var header = lines.line().orElseGet(() -> new CaseLine(1, new byte[0]));
    return CsvColumns.of(header, advisor.facts(), place);
  }

  /**
   * What is done with some lines.
   *
   * @param adviser advises on them
   * @param columns what their cells mean, where they are rows
   * @param answers writes what comes of them
   */
  private record LineWork(
      CaseAdviser<String> adviser, Optional<CsvColumns> columns, AnswerLines answers) {

    AnsweredChunk on(Chunk chunk) {
      var text = new StringBuilder();
      var count = BulkCount.NONE;
      for (var line : chunk.lines()) {
        var answer = answer(line);
        text.append(answers.line(line.number(), answer));
        count =
            count.and(
                answer instanceof Refused<String>
                    ? new BulkCount(1, 1, line.number())
                    : new BulkCount(1, 0, 0));
      }
      return new AnsweredChunk(text.toString(), count);
    }

    private BulkAnswer<String> answer(CaseLine line) {
      if (columns.isEmpty()) {
        return adviser.answer(line);
      }
      var problems = new Problems();
      return columns
          .get()
          .fields(line, problems)
          .map(adviser::answer)
          .orElseGet(() -> CaseAdviser.refused(problems));
    }
  }
}
