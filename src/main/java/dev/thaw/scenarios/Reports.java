package dev.thaw.scenarios;

import dev.thaw.files.FileProblem;
import dev.thaw.files.NewFile;
import dev.thaw.wording.FileName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Cucumber's own reports of one run, kept in memory until somebody wants them in a folder. */
public final class Reports {

  /** The name of Cucumber's report for people. */
  public static final String HTML = "scenarios.html";

  /** The name of Cucumber's report for programs. */
  public static final String MESSAGES = "scenarios.ndjson";

  /** How many bytes tell a report from any other file. */
  private static final int BEGINNING = 512;

  private static final List<String> HTML_MARKS = List.of("<!DOCTYPE html>", "<title>Cucumber<");
  private static final List<String> MESSAGES_MARKS = List.of("{\"meta\":{\"protocolVersion\"");

  private final ByteArrayOutputStream html = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  Reports() {}

  ByteArrayOutputStream html() {
    return html;
  }

  ByteArrayOutputStream messages() {
    return messages;
  }

  /**
   * Writes the reports; those of an earlier run make way, and nothing else does.
   *
   * @param folder where to; made when it is not there
   * @throws FileProblem when there is something else of their names
   * @throws IOException when they cannot be written there
   */
  public void write(Path folder) throws FileProblem, IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    mayReplace(folder.resolve(HTML), HTML_MARKS);
    mayReplace(folder.resolve(MESSAGES), MESSAGES_MARKS);
    NewFile.replace(folder.resolve(HTML), html.toByteArray());
    NewFile.replace(folder.resolve(MESSAGES), messages.toByteArray());
  }

  private static void mayReplace(Path file, List<String> marks) throws FileProblem, IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isReport(file, marks)) {
      throw FileProblem.of(
          FileName.of(file.getFileName())
              + " is there already and no earlier report; allowed: another folder.");
    }
  }

  private static boolean isReport(Path file, List<String> marks) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      var begins = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return begins.startsWith(marks.get(0)) && marks.stream().allMatch(begins::contains);
    }
  }
}
