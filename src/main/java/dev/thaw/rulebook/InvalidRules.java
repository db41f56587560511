package dev.thaw.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A rules folder that cannot be taken as it is written; says everything that is wrong with it. */
public final class InvalidRules extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleMistake> mistakes;
  private final boolean refused;
  private final transient List<String> compiler;

  private InvalidRules(List<RuleMistake> mistakes, boolean refused, List<String> compiler) {
    super(mistakes.stream().map(RuleMistake::told).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
    this.refused = refused;
    this.compiler = List.copyOf(compiler);
  }

  /**
   * Rules that are not well said; their author can mend each mistake where it stands.
   *
   * @param mistakes all of them, at least one
   */
  public static InvalidRules illSaid(List<RuleMistake> mistakes) {
    return new InvalidRules(mistakes, false, List.of());
  }

  /**
   * A folder that is not taken at all: it is missing or too large, or brings code.
   *
   * @param mistakes all reasons, at least one
   */
  public static InvalidRules refused(List<RuleMistake> mistakes) {
    return new InvalidRules(mistakes, true, List.of());
  }

  /**
   * Rules that hold code of their own, which does not compile.
   *
   * @param mistake the first file at fault
   * @param compiler the compiler's own messages
   */
  public static InvalidRules notCompiled(RuleMistake mistake, List<String> compiler) {
    return new InvalidRules(List.of(mistake), false, compiler);
  }

  /**
   * Returns the same refusal with places as they are seen from outside the folder.
   *
   * @param folder the path of the folder
   */
  public InvalidRules in(String folder) {
    return moved(place -> place.in(folder));
  }

  /**
   * Returns the same refusal with places as they are seen from outside a folder and the house that
   * is laid over it.
   *
   * @param folder the path of the folder; nothing when it is the built-in one
   * @param house the path of the house folder
   */
  public InvalidRules in(Optional<String> folder, String house) {
    return moved(
        place ->
            place.isHouses() ? place.outsideOfHouse(house) : folder.map(place::in).orElse(place));
  }

  private InvalidRules moved(UnaryOperator<Place> move) {
    var moved =
        mistakes.stream()
            .map(one -> new RuleMistake(move.apply(one.place()), one.says(), one.hints()))
            .toList();
    return new InvalidRules(moved, refused, compiler);
  }

  /** Returns all mistakes, by place. */
  public List<RuleMistake> mistakes() {
    return mistakes;
  }

  /** Returns whether the folder is not taken at all, so that nobody looked at its sentences. */
  public boolean isRefused() {
    return refused;
  }

  /** Returns the compiler's own messages; empty unless code of the folder does not compile. */
  public List<String> compilerMessages() {
    return compiler;
  }
}
