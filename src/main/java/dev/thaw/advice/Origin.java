package dev.thaw.advice;

import java.util.Locale;

/** Whose a rule is. */
public sealed interface Origin {

  /** How rules, advice and annotations say it. */
  String text();

  /** Returns the same without the name of its folder. */
  Origin nameless();

  /** It is packaged with Thaw. */
  record BuiltIn() implements Origin {

    private static final String TEXT = "built-in";

    @Override
    public String text() {
      return TEXT;
    }

    @Override
    public Origin nameless() {
      return this;
    }
  }

  /**
   * It comes from a rules folder that was read in place of the built-in one.
   *
   * @param name what people call the folder
   */
  record OfFolder(String name) implements Origin {

    @Override
    public String text() {
      return name;
    }

    @Override
    public Origin nameless() {
      return new OfFolder("");
    }
  }

  /**
   * It is of the house that is laid over the rules.
   *
   * @param name what people call the house
   */
  record OfHouse(String name) implements Origin {

    private static final String PREFIX = "house ";

    @Override
    public String text() {
      return PREFIX + name;
    }

    @Override
    public Origin nameless() {
      return new OfHouse("");
    }
  }

  /**
   * Returns the origin of what a folder brings; nothing can pass for built-in, or for a house's.
   *
   * @param name what people call the folder
   */
  static Origin ofFolder(String name) {
    var origin = of(name);
    return origin instanceof OfFolder ? origin : new OfFolder("another folder named " + name);
  }

  /** What is packaged with Thaw. */
  Origin BUILT_IN = new BuiltIn();

  /**
   * Returns what a text says.
   *
   * @param text as {@link #text()} writes it
   */
  static Origin of(String text) {
    if (text.equalsIgnoreCase(BuiltIn.TEXT)) {
      return BUILT_IN;
    }
    return text.toLowerCase(Locale.ROOT).startsWith(OfHouse.PREFIX)
        ? new OfHouse(text.substring(OfHouse.PREFIX.length()))
        : new OfFolder(text);
  }
}
