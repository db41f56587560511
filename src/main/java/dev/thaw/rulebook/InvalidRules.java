package dev.thaw.rulebook;

import dev.thaw.wording.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rules folder that cannot be taken as it is written; says everything that is wrong with it. */
public final class InvalidRules extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;
  private final boolean refused;
  private final transient List<String> compiler;
  private final String folder;

  private InvalidRules(
      List<RuleProblem> problems, boolean refused, List<String> compiler, String folder) {
    super(message(problems, folder));
    this.problems = List.copyOf(problems);
    this.refused = refused;
    this.compiler = List.copyOf(compiler);
    this.folder = folder;
  }

  private static String message(List<RuleProblem> problems, String folder) {
    var lines = problems.stream().map(RuleProblem::describe).collect(Collectors.joining("\n"));
    return folder.isEmpty() ? lines : "The folder " + folder + " cannot be taken.\n" + lines;
  }

  /**
   * Rules that are not valid; their author can mend each problem where it stands.
   *
   * @param problems all of them, at least one
   */
  public static InvalidRules invalid(List<RuleProblem> problems) {
    return new InvalidRules(problems, false, List.of(), "");
  }

  /**
   * A folder that is not taken at all: it is missing or too large, or brings code.
   *
   * @param problems all reasons, at least one
   */
  public static InvalidRules refused(List<RuleProblem> problems) {
    return new InvalidRules(problems, true, List.of(), "");
  }

  /**
   * Rules that hold code of their own, which does not compile.
   *
   * @param problem the first file at fault
   * @param compiler the compiler's own messages
   */
  public static InvalidRules notCompiled(RuleProblem problem, List<String> compiler) {
    return new InvalidRules(List.of(problem), false, compiler, "");
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
   * Returns the same refusal with places as they are seen from outside a folder and the houses that
   * are laid over it.
   *
   * @param folder the path of the folder; nothing when it is the built-in one
   * @param houses the paths of the house folders, in their order
   */
  public InvalidRules in(Optional<String> folder, List<String> houses) {
    return moved(
        place ->
            place.isHouses() ? place.outsideOfHouse(houses) : folder.map(place::in).orElse(place));
  }

  /**
   * Returns the same refusal of a folder that is known by name.
   *
   * @param name what people call the folder
   */
  public InvalidRules of(String name) {
    return new InvalidRules(problems, refused, compiler, SafeText.plain(name));
  }

  /** Returns what people call the folder; empty where that is not known. */
  public String folder() {
    return folder;
  }

  private InvalidRules moved(UnaryOperator<Place> move) {
    var moved =
        problems.stream()
            .map(one -> new RuleProblem(move.apply(one.place()), one.says(), one.hints()))
            .toList();
    return new InvalidRules(moved, refused, compiler, folder);
  }

  /** Returns all problems, by place. */
  public List<RuleProblem> problems() {
    return problems;
  }

  /** Returns whether the folder is not taken at all, so that nobody looked at its sentences. */
  public boolean isRefused() {
    return refused;
  }

  /** Returns the compiler's own messages; empty unless code of the folder does not compile. */
  public List<String> compilerMessages() {
    return compiler;
  }

  /** Returns what is wrong, for people: a paragraph for each problem, then how many there are. */
  public List<String> lines() {
    return lines(List.of());
  }

  /** Returns what is wrong, for people, with what the compiler said of it. */
  public List<String> linesWithCompiler() {
    return lines(compiler);
  }

  private List<String> lines(List<String> more) {
    int count = problems.size();
    return Stream.of(
            problems.stream().map(RuleProblem::describe),
            more.stream(),
            Stream.of(count == 1 ? "1 problem in the rules." : count + " problems in the rules."))
        .flatMap(lines -> lines)
        .toList();
  }
}
