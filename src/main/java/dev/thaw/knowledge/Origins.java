package dev.thaw.knowledge;

import dev.thaw.advice.Origin;
import dev.thaw.rulebook.RulesFolder;
import dev.thaw.wording.Shown;

/** Says whose rules those of a folder are, in words that end no annotation. */
final class Origins {

  private static final int LONGEST = 60;
  private static final String NO_NAME = "[^\\p{L}\\p{M}\\p{N} ._-]";

  private Origins() {}

  /** Returns whose the rules are that only this folder has. */
  static Origin of(RulesFolder folder) {
    return Origin.ofFolder(name(folder));
  }

  /** Returns whose the rules of a house are. */
  static Origin ofHouse(RulesFolder house) {
    return new Origin.OfHouse(name(house));
  }

  private static String name(RulesFolder folder) {
    return Shown.cut(folder.name().replaceAll(NO_NAME, "-").strip(), LONGEST);
  }
}
