package dev.thaw;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.RulesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** A copy of the built-in rules with edits. */
public final class EditedRules {

  private final TreeMap<String, byte[]> files = new TreeMap<>(RulesFolder.builtIn().files());

  /** Replaces a text that must be there. */
  public EditedRules replace(String file, String text, String other) {
    var content = text(file);
    if (!content.contains(text)) {
      throw new AssertionError(file + " does not hold: " + text);
    }
    return put(file, content.replace(text, other));
  }

  public EditedRules add(String file, String text) {
    return put(file, text(file) + "\n" + text);
  }

  public EditedRules without(String file) {
    files.remove(file);
    return this;
  }

  /** Takes one rule out of its file. */
  public EditedRules withoutRule(String file, String name) {
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

  /** Returns the whole folder as it is by now. */
  public RulesFolder folder() {
    return new RulesFolder("edited", new TreeMap<>(files));
  }

  public Advisor advisor() throws InvalidRules {
    return Advisor.of(folder());
  }

  public Advisor advisorWithCode() throws InvalidRules {
    return Advisor.of(folder(), OwnCode.ALLOWED);
  }

  /** Writes all files into a folder. */
  public void write(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
