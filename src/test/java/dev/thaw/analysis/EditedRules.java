package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** A copy of the built-in rules with edits. */
final class EditedRules {

  private final TreeMap<String, byte[]> files = new TreeMap<>(RulesFolder.builtIn().files());

  /** Replaces a text that must be there. */
  EditedRules replace(String file, String text, String other) {
    var content = text(file);
    if (!content.contains(text)) {
      throw new AssertionError(file + " does not hold: " + text);
    }
    return put(file, content.replace(text, other));
  }

  EditedRules add(String file, String text) {
    return put(file, text(file) + "\n" + text);
  }

  EditedRules without(String file) {
    files.remove(file);
    return this;
  }

  /** Takes one rule out of its file. */
  EditedRules withoutRule(String file, String name) {
    var content = text(file);
    int start = content.indexOf("rule \"" + name + "\"");
    int end = content.indexOf("\nend\n", start) + "\nend\n".length();
    return replace(file, content.substring(start, end), "");
  }

  private EditedRules put(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  Advisor advisor() throws InvalidRules {
    return Advisor.of(new RulesFolder("edited", files), false);
  }

  Advisor advisorWithCode() throws InvalidRules {
    return Advisor.of(new RulesFolder("edited", files), true);
  }
}
