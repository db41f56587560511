package dev.thaw.serving;

import static java.util.Objects.requireNonNull;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the rules that are served are kept: nowhere but in the program, in a folder of rules, or in
 * a house that is laid over the built-in ones.
 *
 * @param folder the folder on disk; nothing for the built-in rules
 * @param isHouse whether the folder is a house
 */
public record RulesHome(Optional<Path> folder, boolean isHouse) {

  /** What edited rules are called that have no folder. */
  private static final String EDITED = "edited rules";

  /** Returns the home of the built-in rules, which nothing is saved to. */
  public static RulesHome builtIn() {
    return new RulesHome(Optional.empty(), false);
  }

  /**
   * Returns a folder of rules in place of the built-in ones.
   *
   * @param folder the folder
   */
  public static RulesHome ofRules(Path folder) {
    return new RulesHome(Optional.of(folder), false);
  }

  /**
   * Returns a house that is laid over the built-in rules.
   *
   * @param folder the folder of the house
   */
  public static RulesHome ofHouse(Path folder) {
    return new RulesHome(Optional.of(folder), true);
  }

  /** Returns what people call it; never the path of a machine. */
  public String name() {
    return folder
        .map(path -> requireNonNull(path.toAbsolutePath().normalize(), EDITED).getFileName())
        .map(name -> SafeText.plain(FileName.of(name)))
        .orElse(Origin.BUILT_IN.text());
  }

  /**
   * Reads the rules as they are kept now.
   *
   * @throws InvalidRules when the folder cannot be read; its places begin with its name
   */
  public RulesFolder read() throws InvalidRules {
    if (folder.isEmpty()) {
      return RulesFolder.builtIn();
    }
    try {
      var own = RulesFolder.in(folder.get());
      return isHouse ? RulesFolder.builtIn().withHouse(own) : own;
    } catch (InvalidRules e) {
      throw e.in(name());
    }
  }

  /**
   * Returns the files that authors of these rules write.
   *
   * @param rules the rules as they were read
   */
  public RulesFolder own(RulesFolder rules) {
    return isHouse ? rules.houses().get(0) : rules;
  }

  /**
   * Returns rules with some files of theirs edited.
   *
   * @param rules the rules before the edit
   * @param edit the files after it
   */
  RulesFolder edited(RulesFolder rules, SortedMap<String, byte[]> edit) {
    var own = own(rules).with(edit);
    if (isHouse) {
      return new RulesFolder(rules.name(), rules.files(), List.of(own));
    }
    return folder.isPresent() ? own : new RulesFolder(EDITED, new TreeMap<>(own.files()));
  }

  /** Something done to these rules, whose places are inside their folder. */
  @FunctionalInterface
  interface Attempt<T> {

    T done() throws InvalidRules;
  }

  /**
   * Does something to these rules. Where they are refused, places begin with the name of their
   * folder, as the command line tells them.
   *
   * @param attempt what to do
   * @throws InvalidRules when that refuses the rules
   */
  <T> T placing(Attempt<T> attempt) throws InvalidRules {
    try {
      return attempt.done();
    } catch (InvalidRules e) {
      throw placed(e);
    }
  }

  private InvalidRules placed(InvalidRules invalid) {
    if (folder.isEmpty()) {
      return invalid;
    }
    return isHouse ? invalid.in(Optional.empty(), List.of(name())) : invalid.in(name());
  }
}
