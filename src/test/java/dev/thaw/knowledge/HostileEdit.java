package dev.thaw.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.thaw.rulefiles.RulesFolder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A change of one file of the built-in rules that tries to be more than sentences.
 *
 * @param name what it tries
 * @param file the file, which it may add
 * @param text the whole file with the change
 * @param charset how the file is encoded
 * @param line where the refusal must point
 * @param says a part of what the refusal must say
 */
record HostileEdit(String name, String file, String text, Charset charset, int line, String says) {

  static final String BUDGET = "criteria/budget.dslr";
  static final String SOURCE = "source.yaml";

  /** Another text in place of one line of a file. */
  static HostileEdit line(String name, String file, int at, String text, int line, String says) {
    var lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
    lines.set(at - 1, text);
    return file(name, file, String.join("\n", lines), line, says);
  }

  /** Another text in place of one line of the budget's rules, and the refusal points there. */
  static HostileEdit budget(String name, int at, String text, String says) {
    return line(name, BUDGET, at, text, at, says);
  }

  /** Another text in place of the beginning of a line in the source. */
  static HostileEdit source(String name, String from, String to, int line, String says) {
    return file(name, SOURCE, text(SOURCE).replace(from, to), line, says);
  }

  static HostileEdit file(String name, String file, String text, int line, String says) {
    return new HostileEdit(name, file, text, UTF_8, line, says);
  }

  /** Says that the refusal points to another line. */
  HostileEdit at(int otherLine) {
    return new HostileEdit(name, file, text, charset, otherLine, says);
  }

  static String text(String file) {
    return new String(requireNonNull(RulesFolder.builtIn().files().get(file), file), UTF_8);
  }

  RulesFolder folder() {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    files.put(file, text.getBytes(charset));
    return new RulesFolder("rules", files);
  }

  @Override
  public String toString() {
    return name;
  }
}
