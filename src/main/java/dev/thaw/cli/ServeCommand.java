package dev.thaw.cli;

import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.serving.LiveRules;
import dev.thaw.serving.RulesHome;
import dev.thaw.serving.ServingPlace;
import dev.thaw.serving.Workbench;
import dev.thaw.wording.FileName;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the rules to browsers and programs on this machine until it is stopped. */
@Command(
    name = "serve",
    description = "Open the workbench in the browser, and answer programs over HTTP, until Ctrl+C.",
    footer = "  thaw serve --port 8080")
final class ServeCommand implements Callable<Integer> {

  private static final int LARGEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port, from 0 to 65535; 0 for any that is free. 8080 is the default.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "An address of this machine that others reach it by. Without it, only this machine does:"
              + " 127.0.0.1.")
  private @Nullable String host;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rules folder to serve in place of the built-in rules.")
  private @Nullable String rules;

  @Option(
      names = "--house",
      paramLabel = "DIR",
      description = "A folder of a team's own sentence files, laid over the built-in rules.")
  private @Nullable String house;

  @Option(
      names = "--edit",
      description = "Let people edit the folder in the browser; needs --rules or --house.")
  private boolean edit;

  @Override
  public Integer call() throws InvalidRules, InvalidInput {
    var place = place();
    var live = LiveRules.of(home(), Scenarios.builtIn(), Clock.systemUTC());
    try {
      waitIn(workbench().open(live, place));
      return ExitCode.OK;
    } catch (IOException e) {
      throw misused("Port " + port + " cannot be opened; allowed: --port with one that is free.");
    }
  }

  private ServingPlace place() {
    if (port < 0 || port > LARGEST_PORT) {
      throw misused("--port is " + port + "; allowed: a whole number from 0 to 65535.");
    }
    if (edit && rules == null && house == null) {
      throw misused("--edit needs a folder to save to; allowed: --edit with --rules or --house.");
    }
    return new ServingPlace(host == null ? ServingPlace.THIS_MACHINE : host, port, edit);
  }

  private RulesHome home() throws InvalidRules {
    if (rules != null && house != null) {
      throw misused("One folder is served; allowed: --rules alone, or --house alone.");
    }
    try {
      if (house != null) {
        return RulesHome.ofHouse(FileName.folder(house));
      }
      return rules == null ? RulesHome.builtIn() : RulesHome.ofRules(FileName.folder(rules));
    } catch (InvalidPathException e) {
      throw CodeOption.missing();
    }
  }

  private Workbench workbench() {
    try {
      var found = ServiceLoader.load(Workbench.class, ServeCommand.class.getClassLoader());
      return found.findFirst().orElseThrow(this::withoutServer);
    } catch (ServiceConfigurationError | LinkageError e) {
      throw withoutServer();
    }
  }

  /** The server wants libraries that a program which embeds Thaw need not have. */
  private ParameterException withoutServer() {
    return misused("There is no server on the class path; allowed: serve with target/thaw.jar.");
  }

  /** Waits until the program is stopped, and closes the door then. */
  private void waitIn(Workbench.Opened door) {
    var stopped = new CountDownLatch(1);
    var closing =
        new Thread(
            () -> {
              door.close();
              stopped.countDown();
            });
    Runtime.getRuntime().addShutdownHook(closing);
    CommandOutput.print(spec, "Thaw serves at " + door.address() + " until Ctrl+C.\n");
    spec.commandLine().getOut().flush();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      door.close();
      Runtime.getRuntime().removeShutdownHook(closing);
    }
  }

  private ParameterException misused(String says) {
    return new ParameterException(spec.commandLine(), says);
  }
}
