package dev.thaw.cli;

import dev.thaw.bulk.BulkAdvisor;
import dev.thaw.bulk.BulkCount;
import dev.thaw.bulk.BulkProgress;
import dev.thaw.bulk.LineFormat;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Progress;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advises on many use cases, one a line. */
@Command(
    name = "batch",
    description =
        "Advise on many use cases, one a line: JSON in and JSON out, or CSV. The lines keep their"
            + " order; one that is no use case gets a line with what is wrong, and exit code 1.",
    footer = "  thaw batch cases.ndjson.gz -o advice.ndjson.gz")
final class BatchCommand implements Callable<Integer> {

  private final InputStream in;
  private final OutputStream out;
  private final Progress progress;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = InputFile.STANDARD_INPUT,
      description =
          "Use cases, one a line; of CSV the first line names the columns, such as name or the path"
              + " of a fact. What ends in .gz is packed; - (the default) reads standard input.")
  private String file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A new file to write to; what ends in .gz is packed.")
  private @Nullable String to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "ndjson or csv, where no name says so by .ndjson, .jsonl or .csv; else that of the other"
              + " side, else ndjson.")
  private @Nullable LineFormat format;

  @Mixin private RulesOption rules;

  BatchCommand(InputStream in, OutputStream out, Progress progress) {
    this.in = in;
    this.out = out;
    this.progress = progress;
  }

  @Override
  public Integer call() throws InvalidRules, InvalidInput {
    var from = LineFile.format(file);
    var written = Optional.ofNullable(to).flatMap(LineFile::format);
    var bulk = new BulkAdvisor(rules.advisor(), first(from, written), first(written, from));
    try (var stop = new OrderlyStop(spec.commandLine().getErr())) {
      return ended(file.equals(InputFile.STANDARD_INPUT) ? standard(bulk, stop) : file(bulk, stop));
    } catch (Destination.Unwritten e) {
      return unwritten();
    } catch (IOException e) {
      throw InputFile.refused(file, "it cannot be read to its end.");
    }
  }

  private LineFormat first(Optional<LineFormat> own, Optional<LineFormat> other) {
    return Stream.of(own, Optional.ofNullable(format), other)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(LineFormat.NDJSON);
  }

  private BulkCount standard(BulkAdvisor bulk, OrderlyStop stop) throws IOException, InvalidInput {
    return advise(bulk, "standard input", in, stop);
  }

  private BulkCount file(BulkAdvisor bulk, OrderlyStop stop) throws IOException, InvalidInput {
    try (var bytes = LineFile.open(file)) {
      // On a terminal that shows the lines themselves nobody needs to be told how many they are.
      var told = to == null ? Progress.SILENT : progress;
      long size = Files.size(FileName.here(file));
      var rate = new LineRate(told, System::nanoTime, bytes::count, size);
      try (var lines = LineFile.unpacked(file, bytes)) {
        return advise(bulk, file, lines, stop.and(rate));
      } finally {
        rate.end();
      }
    }
  }

  private BulkCount advise(BulkAdvisor bulk, String place, InputStream lines, BulkProgress told)
      throws IOException, InvalidInput {
    if (to == null) {
      return bulk.advise(place, lines, new Destination(out), told);
    }
    var created = LineFile.create(to);
    try (var destination = new Destination(created)) {
      return bulk.advise(place, lines, destination, told);
    } catch (InvalidInput e) {
      Files.deleteIfExists(FileName.here(to));
      throw e;
    }
  }

  private int ended(BulkCount count) {
    if (count.refused() == 0) {
      return ExitCode.OK;
    }
    spec.commandLine()
        .getErr()
        .println(
            String.format(
                Locale.ROOT,
                "%,d of %,d lines cannot be taken, the first of them line %,d; the output says why.",
                count.refused(),
                count.lines(),
                count.firstRefused()));
    return Main.FAILED;
  }

  private int unwritten() throws InvalidInput {
    if (to == null) {
      return Main.unwritten(out, spec.commandLine().getErr());
    }
    throw InputFile.refused(to, "it cannot be written to its end.");
  }
}
