package dev.thaw.cli;

import dev.thaw.format.Json;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** For whom an answer is written; every command that can write JSON has this option. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default) or json.")
  private Format format;

  boolean isJson() {
    return format == Format.JSON;
  }

  /**
   * Writes an answer.
   *
   * @param text writes it for people, in colour or not
   * @param document returns what programs get
   */
  String write(Function<Boolean, String> text, Supplier<Record> document) {
    return isJson() ? Json.write(document.get()) : text.apply(Ansi.AUTO.enabled());
  }
}
