package dev.thaw.advice;

import dev.thaw.wording.SafeText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says in one line why a door could not do what was asked, where nobody expected it. */
public final class Fault {

  /** Causes may go in circles. */
  private static final int MOST = 100;

  /** Said when the machine has failed, and there is maybe no room left to look how. */
  public static final String MACHINE = "The machine that runs Thaw has failed.";

  private static final String INTERNAL = "Internal error of Thaw: ";

  private Fault() {}

  /**
   * Says what went wrong.
   *
   * @param thrown what ended the work, or came of it on another thread
   */
  public static String describe(Throwable thrown) {
    var all = behind(thrown);
    return first(all, VirtualMachineError.class)
        .map(Fault::machine)
        .or(() -> first(all, UnusableRules.class).map(Fault::rules))
        .or(() -> first(all, FaultOfThaw.class).map(own -> INTERNAL + line(own)))
        .orElse(INTERNAL + "something happened that must not. Please report it with its command.");
  }

  private static String machine(VirtualMachineError error) {
    if (error instanceof OutOfMemoryError) {
      return "Thaw ran out of memory. Maybe its input is too large.";
    }
    return error instanceof StackOverflowError
        ? "Thaw ran out of stack. Maybe its input is too long, or nested too deeply."
        : MACHINE;
  }

  private static String rules(UnusableRules unusable) {
    return "The rules cannot be consulted. " + line(unusable);
  }

  private static String line(Throwable thrown) {
    return SafeText.plain(Objects.toString(thrown.getMessage(), ""));
  }

  private static <T> Optional<T> first(List<Throwable> all, Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** Returns what was thrown with all that led to it, what is nearest first. */
  private static List<Throwable> behind(Throwable thrown) {
    var all = new ArrayList<Throwable>();
    var left = new ArrayDeque<>(List.of(thrown));
    while (!left.isEmpty() && all.size() < MOST) {
      var next = left.remove();
      all.add(next);
      Optional.ofNullable(next.getCause()).ifPresent(left::add);
      left.addAll(List.of(next.getSuppressed()));
    }
    return all;
  }
}
