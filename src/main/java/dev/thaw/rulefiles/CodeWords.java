package dev.thaw.rulefiles;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows code when it stands where a sentence should; only so that the refusal can say so. */
final class CodeWords {

  private static final List<String> WORDS =
      List.of(
          "import",
          "global",
          "function",
          "declare",
          "query",
          "salience",
          "no-loop",
          "dialect",
          "agenda-group",
          "activation-group",
          "lock-on-active",
          "auto-focus",
          "enabled",
          "timer",
          "duration",
          "date-effective",
          "date-expires",
          "eval",
          "expander",
          "unit",
          "template",
          "attributes",
          "insert",
          "insertLogical",
          "modify",
          "update",
          "delete",
          "retract",
          "do");

  private static final List<String> SIGNS = List.of(">", "/*", "@", "#", "{", "}");

  private static final Pattern FIRST_WORD =
      Pattern.compile(
          WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")(\\W.*)?")));

  private CodeWords() {}

  static boolean begin(String line) {
    return SIGNS.stream().anyMatch(line::startsWith)
        || FIRST_WORD.matcher(line).matches()
        || line.endsWith(";")
        || line.contains("*/");
  }
}
