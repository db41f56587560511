package dev.thaw.knowledge;

import dev.thaw.rulebook.RulesFolder;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.Shown;
import java.util.Locale;

/** Says whose rules those of a folder are, in words that end no annotation. */
final class Origins {

  private static final int LONGEST = 60;
  private static final String NO_NAME = "[^\\p{L}\\p{M}\\p{N} ._-]";

  private Origins() {}

  /** Returns what is said of rules that only this folder has; nothing can pass for built-in. */
  static String of(RulesFolder folder) {
    var name = name(folder);
    boolean passes =
        name.isEmpty()
            || name.equalsIgnoreCase(WrittenRule.BUILT_IN)
            || name.toLowerCase(Locale.ROOT).startsWith(WrittenRule.HOUSE);
    return passes ? "another folder named " + name : name;
  }

  /** Returns what is said of the rules of a house. */
  static String ofHouse(RulesFolder house) {
    return WrittenRule.HOUSE + name(house);
  }

  private static String name(RulesFolder folder) {
    return Shown.cut(folder.name().replaceAll(NO_NAME, "-").strip(), LONGEST);
  }
}
