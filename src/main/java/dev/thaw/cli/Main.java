package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.format.Schema;
import dev.thaw.wording.Shown;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
    // Not System.out, which keeps it to itself when it cannot write.
    int exit =
        run(System.in, new FileOutputStream(FileDescriptor.out), System.err, Arguments.typed(args));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new AdviseCommand(in))
        .addSubcommand(new AskCommand(in))
        .addSubcommand(new ReplayCommand(in))
        .addSubcommand(new RulesCommand())
        .addSubcommand(new CheckCommand())
        .addSubcommand(new DiffCommand())
        .addSubcommand(new TestCommand())
        .addSubcommand(new MutateCommand())
        .addSubcommand(new SchemaCommand())
        .registerConverter(Format.class, new OneOf<>(Format.values()))
        .registerConverter(Schema.class, new OneOf<>(Schema.values()))
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              var says = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
              command.getErr().println("The rules cannot be consulted. " + Shown.plain(says));
              return ExitCode.USAGE;
            })
        .setOut(utf8(out))
        .setErr(utf8(err))
        .execute(args);
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
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
