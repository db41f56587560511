package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.format.Schema;
import dev.thaw.wording.SafeText;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code thaw}. */
@Command(
    name = "thaw",
    description = "Freeze or thaw a pre-trained model: advice with reasons and sources.",
    versionProvider = Main.Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the answer is on standard output",
      "1:a check or scenario failed, or an advice does not hold any more; standard output says"
          + " which",
      "2:the command or its input cannot be taken; standard error says why"
    })
// Picocli itself reads what the two options hold.
@SuppressWarnings("UnusedVariable")
public final class Main {

  private static final Logger CUCUMBER = Logger.getLogger("io.cucumber");

  /** The exit code that says: it was done, and something failed. */
  static final int FAILED = 1;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version and its rules.")
  private boolean version;

  private Main() {}

  /**
   * Runs one command and, unless all is well, ends the program with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    CurrentFolder.nameReadably();
    int exit = run(System.in, new StandardOutput(), System.err, Arguments.typed(args));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    // Cucumber would tell standard error of every error with all its steps.
    CUCUMBER.setLevel(Level.OFF);
    var answers = utf8(out);
    var errors = utf8(err);
    try {
      int exit = commands(in).setOut(answers).setErr(errors).execute(args);
      return answers.checkError() ? unwritten(out, errors) : exit;
    } catch (RuntimeException | Error e) {
      failed(e, errors, err);
      return ExitCode.USAGE;
    }
  }

  /** Whoever has closed a pipe, as {@code head} does, wants to hear no more. */
  private static int unwritten(OutputStream out, PrintWriter errors) {
    boolean unwanted = out instanceof StandardOutput own && own.isPipe();
    if (!unwanted) {
      errors.println("Standard output cannot be written.");
    }
    return ExitCode.USAGE;
  }

  private static void failed(Throwable fault, PrintWriter errors, OutputStream err) {
    try {
      errors.println(Fault.describe(fault));
    } catch (Error e) {
      // There is no room left even to say what is wrong.
      new PrintStream(err, true, StandardCharsets.UTF_8).println(Fault.MACHINE);
    }
  }

  private static CommandLine commands(InputStream in) {
    return new CommandLine(new Main())
        .addSubcommand(new AdviseCommand(in))
        .addSubcommand(new AskCommand(in))
        .addSubcommand(new ReplayCommand(in))
        .addSubcommand(new RulesCommand())
        .addSubcommand(new CheckCommand())
        .addSubcommand(new DiffCommand())
        .addSubcommand(new TestCommand())
        .addSubcommand(new MutateCommand())
        .addSubcommand(new EvidenceCommand(in))
        .addSubcommand(new SchemaCommand())
        .registerConverter(Format.class, new WordConverter<>(Format.values()))
        .registerConverter(Schema.class, new WordConverter<>(Schema.values()))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              command.getErr().println(Fault.describe(e));
              return ExitCode.USAGE;
            });
  }

  /** As picocli does it, but what was written cannot begin lines of its own. */
  private static int misused(ParameterException e, String... args) {
    var command = e.getCommandLine();
    var err = command.getErr();
    var colours = command.getColorScheme();
    err.println(colours.errorText(SafeText.plain(Objects.toString(e.getMessage(), ""))));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      command.usage(err, colours);
    }
    return ExitCode.USAGE;
  }

  private static PrintWriter utf8(OutputStream stream) {
    var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    return new PrintWriter(new TerminalWriter(writer, Ansi.AUTO.enabled()), true);
  }

  /** Says which program and which rules these are. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      var version = Advisor.builtIn().version();
      return new String[] {"thaw " + version.version(), "rules sha256:" + version.sha256()};
    }
  }
}
