package dev.thaw.cli;

import dev.thaw.format.InvalidUseCase;
import dev.thaw.format.UseCaseReader;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advises on the use case in a file. */
@Command(name = "advise", description = "Advise on a use case.")
final class AdviseCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "The use case, in YAML or JSON; - reads standard input.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default) or json.")
  private Format format;

  @Mixin private RulesOption rules;

  AdviseCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    var err = spec.commandLine().getErr();
    try {
      var useCase = read();
      var advisor = rules.advisor();
      return Answer.print(spec, format.write(useCase, advisor.advise(useCase), advisor));
    } catch (InvalidUseCase e) {
      e.mistakes().forEach(err::println);
    } catch (InvalidRules e) {
      rules.tell(e, err);
    } catch (NoSuchFileException e) {
      err.println(Shown.plain(file) + ": there is no such file.");
    } catch (IOException | InvalidPathException e) {
      err.println(Shown.plain(file) + ": it cannot be read as a file.");
    }
    return ExitCode.USAGE;
  }

  private UseCase read() throws IOException, InvalidUseCase {
    if (file.equals(STANDARD_INPUT)) {
      return UseCaseReader.read("standard input", in);
    }
    try (var opened = Files.newInputStream(Path.of(file))) {
      return UseCaseReader.read(file, opened);
    }
  }
}
