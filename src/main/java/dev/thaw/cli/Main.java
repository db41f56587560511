package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.advice.Fault;
import dev.thaw.bulk.LineFormat;
import dev.thaw.format.Schema;
import dev.thaw.scenarios.Progress;
import dev.thaw.wording.SafeText;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code thaw}. */
@Command(
    name = "thaw",
    description = "Freeze or thaw a pre-trained model: advice with reasons and sources.",
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the answer is on standard output",
      "1:a check or scenario failed, an advice does not hold any more, or a line of batch is no use"
          + " case; the output says which",
      "2:the command or its input cannot be taken; standard error says why"
    },
    footer = "  thaw ask")
// Picocli itself reads what the two options hold.
@SuppressWarnings("UnusedVariable")
public final class Main implements Runnable {

  private static final String MORE = "More in README.md, in the folder of the project.";

  private static final String FIRST =
      """
      Freeze or thaw a pre-trained model: advice with reasons and sources.

      Try first:
        thaw ask                   asks about your case, and advises
        thaw advise my-case.yaml   advises on a case in a file
        thaw help                  lists all commands
      """;

  /** The exit code that says: it was done, and something failed. */
  static final int FAILED = 1;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and its rules.")
  private boolean version;

  @Spec private CommandSpec spec;

  private Main() {}

  /** Shows what to try first to somebody who has typed no command. */
  @Override
  public void run() {
    spec.commandLine().getOut().print(FIRST);
  }

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
    var answers = utf8(out);
    var errors = utf8(err);
    try {
      int exit =
          isAdviceOnAFile(args)
              ? advise(args[1], in, answers, errors)
              : commands(args.length == 0 ? "" : args[0], in, out, ProgressLine.to(err))
                  .setOut(answers)
                  .setErr(errors)
                  .execute(args);
      return answers.checkError() ? unwritten(out, errors) : exit;
    } catch (RuntimeException | Error e) {
      failed(e, errors, err);
      return ExitCode.USAGE;
    }
  }

  /** Most runs are such, and need nothing of what reads options. */
  private static boolean isAdviceOnAFile(String... args) {
    return args.length == 2 && args[0].equals("advise") && !args[1].startsWith("-");
  }

  /** Advises as {@link AdviseCommand} does without any option. */
  private static int advise(String file, InputStream in, PrintWriter answers, PrintWriter errors) {
    var advisor = Advisor.builtIn();
    var advised = AdvisedFiles.of(List.of(file), in, advisor, true, errors);
    answers.print(advised.text(advisor, false));
    answers.flush();
    return advised.exitCode();
  }

  /** Whoever has closed a pipe, as {@code head} does, wants to hear no more. */
  static int unwritten(OutputStream out, PrintWriter errors) {
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

  /**
   * Returns the command that is typed, or all of them where it is not one that works alone: to read
   * by reflection what each command takes is a fifth of a short run.
   */
  private static List<Object> subcommands(
      String typed, InputStream in, OutputStream out, Progress progress) {
    var all =
        List.<Object>of(
            new AskCommand(in),
            new AdviseCommand(in),
            new BatchCommand(in, out, progress),
            new TableCommand(out),
            new ReplayCommand(in),
            new RulesCommand(),
            new CheckCommand(progress),
            new DiffCommand(progress),
            new TestCommand(progress),
            new MutateCommand(progress),
            new EvidenceCommand(in),
            new SchemaCommand(),
            new ServeCommand());
    var one =
        all.stream()
            .filter(command -> command.getClass().getAnnotation(Command.class).name().equals(typed))
            .toList();
    var onAll = List.<Object>of(new GenerateCompletion(), new HelpCommand());
    return one.isEmpty() ? Stream.concat(all.stream(), onAll.stream()).toList() : one;
  }

  /** Would tell standard error of every error with all its steps. */
  private static final class Cucumber {
    static final Logger LOG = Logger.getLogger("io.cucumber");
  }

  private static CommandLine commands(
      String typed, InputStream in, OutputStream out, Progress progress) {
    Cucumber.LOG.setLevel(Level.OFF);
    var all = new CommandLine(new Main());
    subcommands(typed, in, out, progress).forEach(all::addSubcommand);
    all.registerConverter(Format.class, new WordConverter<>(Format.values()))
        .registerConverter(LineFormat.class, new WordConverter<>(LineFormat.values()))
        .registerConverter(Schema.class, new WordConverter<>(Schema.values()))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(new Refusal());
    Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .forEach(Main::finishHelp);
    return all;
  }

  private static void finishHelp(CommandSpec spec) {
    if (spec.findOption("--help") == null) {
      spec.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .description("Show this help.")
              .build());
    }
    var help = spec.usageMessage();
    if (help.footer().length > 0) {
      help.footerHeading("%nExample:%n");
    }
    help.footer(
        Stream.concat(Stream.of(help.footer()), Stream.of("", MORE)).toArray(String[]::new));
  }

  /** Says in a line what is wrong with a command, and in another where to read on. */
  private static int misused(ParameterException e, String... args) {
    var command = e.getCommandLine();
    // An option that is misspelt is nearer to what somebody meant than what else is missing.
    var unmatched = command.getUnmatchedArguments();
    var first = unmatched.isEmpty() ? e : new UnmatchedArgumentException(command, unmatched);
    var err = command.getErr();
    err.println(SafeText.plain(Objects.toString(first.getMessage(), "") + meant(first)));
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static String meant(ParameterException e) {
    var near =
        e instanceof UnmatchedArgumentException unknown
            ? unknown.getSuggestions()
            : List.<String>of();
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
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
