package dev.thaw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.wording.FileName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs every command once, on rules, houses, features and cases whose names and texts go beyond
 * ASCII, and shows what each of them says.
 */
public final class EveryCommand {

  private static final String ADVICE = "Rat İ.json";
  private static final String SAVED = "Gespräch ж.yaml";
  private static final String CASES = "Fälle ş";
  private static final String REPORT = "Bericht ü";

  private final Path folder;
  private final ByteArrayOutputStream out;

  private EveryCommand(Path folder, ByteArrayOutputStream out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Runs every command and writes to standard output what they say.
   *
   * @param args the folder that holds the files
   */
  public static void main(String[] args) throws IOException {
    System.out.write(run(Path.of(args[0])));
    System.out.flush();
  }

  /** Runs every command and returns what they say. */
  public static byte[] run(Path folder) throws IOException {
    var all = new ByteArrayOutputStream();
    new EveryCommand(folder, all).run();
    return all.toByteArray();
  }

  private void run() throws IOException {
    Stream.of(List.of("--version"), List.of("--help"), List.of("check", "--help"))
        .forEach(this::say);
    Stream.of(List.of("schema", "use-case"), List.of("schema", "advice")).forEach(this::say);
    say(List.of("advise", path(FilesBeyondAscii.CASE)));
    advise();
    check();
    test();
  }

  private void advise() throws IOException {
    say(ours("advise", path(FilesBeyondAscii.CASE)));
    say(ours("advise", path(FilesBeyondAscii.CASE), "--explain"));
    var json = say(ours("advise", path(FilesBeyondAscii.CASE), "--format", "json"));
    Files.write(folder.resolve(FileName.path(ADVICE)), json);
    say(ours("replay", path(ADVICE)));
    say(List.of("replay", path(ADVICE), "--rules", path(FilesBeyondAscii.RULES)));
    say(List.of("replay", path(FilesBeyondAscii.CASE)));
    say(List.of("advise", path("gibt es nicht ж😀.yaml")));
    say("900\nhigh\nhigh\n\n" + path(SAVED) + "\n\n", ours("ask"));
    say(List.of("advise", path(SAVED)));
    Files.delete(folder.resolve(FileName.path(SAVED)));
  }

  private void check() throws IOException {
    say(ours("rules"));
    say(ours("rules", "--drl", "ÜNSERE"));
    say(ours("check", "--features", path(FilesBeyondAscii.FEATURES), "--save", path(CASES)));
    var saved = folder.resolve(FileName.path(CASES));
    say("case-4.yaml is saved: " + Files.exists(saved.resolve("case-4.yaml")) + "\n");
    try (var files = Files.newDirectoryStream(saved)) {
      for (var file : files) {
        Files.delete(file);
      }
    }
    Files.delete(saved);
    say(
        List.of(
            "check",
            "--rules",
            path(FilesBeyondAscii.RULES),
            "--house",
            path(FilesBeyondAscii.SLIP)));
    say(List.of("check", "--rules", path(FilesBeyondAscii.HOUSE)));
    say(List.of("check", "--house", path("gibt es nicht ж")));
    say(ours("check", "--features", path("gibt es nicht ж")));
    say(ours("mutate", "--features", path(FilesBeyondAscii.FEATURES)));
    say(
        List.of(
            "diff",
            path(FilesBeyondAscii.RULES),
            path(FilesBeyondAscii.LATER),
            "--house",
            path(FilesBeyondAscii.HOUSE),
            "--features",
            path(FilesBeyondAscii.FEATURES)));
  }

  private void test() throws IOException {
    say(
        ours(
            "test",
            path(FilesBeyondAscii.FEATURES + "/nächte.feature:2"),
            "--report",
            path(REPORT)));
    for (var report : List.of("scenarios.html", "scenarios.ndjson")) {
      var text = Files.readString(folder.resolve(FileName.path(REPORT)).resolve(report));
      say(
          report
              + " has it: "
              + (text.contains("Nächte ж中😀") && text.contains(FilesBeyondAscii.NIGHT))
              + "\n");
    }
    say(List.of("test", path("Unfug ü/fälsch.feature"), "--report", path(REPORT)));
    say(List.of("test", path("Unfug ü")));
  }

  private String path(String file) {
    return folder + "/" + file;
  }

  private List<String> ours(String... args) {
    return Stream.concat(
            Stream.of(args),
            Stream.of(
                "--rules", path(FilesBeyondAscii.RULES), "--house", path(FilesBeyondAscii.HOUSE)))
        .toList();
  }

  private byte[] say(List<String> args) {
    return say("", args);
  }

  private byte[] say(String in, List<String> args) {
    var result = new ByteArrayOutputStream();
    var errors = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            result,
            errors,
            args.toArray(String[]::new));
    say("\n== " + String.join(" ", args) + "\n");
    out.writeBytes(result.toByteArray());
    say("-- exit " + exit + "\n");
    out.writeBytes(errors.toByteArray());
    return result.toByteArray();
  }

  private void say(String text) {
    out.writeBytes(text.getBytes(UTF_8));
  }
}
