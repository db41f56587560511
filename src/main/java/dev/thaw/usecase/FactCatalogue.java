package dev.thaw.usecase;

import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every fact that can be stated, in the order in which people are shown them. */
public final class FactCatalogue {

  /** Nothing can be stated. */
  public static final FactCatalogue NONE = new FactCatalogue(List.of(), Map.of());

  private static final String WHOLE = "";

  private final Map<String, DeclaredFact> facts = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, List<DeclaredFact>> shorthands = new LinkedHashMap<>();
  private final List<DeclaredFact> quotients;
  private final Map<String, Set<String>> fields = new LinkedHashMap<>();

  /**
   * Gathers facts.
   *
   * @param facts the declared facts in their order, each path once
   * @param shorthands the paths of the facts that one word states together, by the name of the
   *     field that holds the word, such as {@code budget}
   */
  public FactCatalogue(List<DeclaredFact> facts, Map<String, List<String>> shorthands) {
    for (var fact : facts) {
      this.places.put(fact.path(), this.places.size());
      this.facts.put(fact.path(), fact);
    }
    this.quotients = facts.stream().filter(DeclaredFact::isWorkedOut).toList();
    shorthands.forEach(
        (name, paths) -> this.shorthands.put(name, paths.stream().map(this::named).toList()));
    Stream.concat(Description.PATHS.stream(), this.facts.keySet().stream()).forEach(this::add);
  }

  private void add(String path) {
    int point = path.indexOf('.');
    var section = point < 0 ? path : path.substring(0, point);
    fields.computeIfAbsent(WHOLE, any -> new LinkedHashSet<>()).add(section);
    if (point >= 0) {
      var name = path.substring(point + 1);
      fields.computeIfAbsent(section, any -> new LinkedHashSet<>()).add(name);
    }
  }

  /**
   * Returns the names of the fields that a section of a use case can have, each once.
   *
   * @param section the section's name, empty for the whole use case; a field that is no section has
   *     none
   */
  public Set<String> fields(String section) {
    return Collections.unmodifiableSet(fields.getOrDefault(section, Set.of()));
  }

  /** Returns the facts in their order. */
  public List<DeclaredFact> facts() {
    return List.copyOf(facts.values());
  }

  /** Returns the facts that people are asked for: all but judgements. */
  public List<DeclaredFact> asked() {
    return facts.values().stream().filter(fact -> !fact.isJudgement()).toList();
  }

  /** Returns the facts that one word states together, by the name of the field that holds it. */
  public Map<String, List<DeclaredFact>> shorthands() {
    return Map.copyOf(shorthands);
  }

  /**
   * Returns the fact of a path.
   *
   * @param path such as {@code labels.noise}
   */
  public Optional<DeclaredFact> at(String path) {
    return Optional.ofNullable(facts.get(path));
  }

  /**
   * Returns the fact of a path that is known to be one.
   *
   * @param path such as {@code labels.noise}
   * @throws IllegalArgumentException when there is no such fact; its message says which there are
   */
  public DeclaredFact named(String path) {
    return at(path)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    SafeText.quoted(path)
                        + " is no fact; allowed: "
                        + String.join(", ", facts.keySet())
                        + "."
                        + Nearest.meant(path, facts.keySet())));
  }

  /**
   * Returns facts in the order of this catalogue, each once.
   *
   * @param stated some facts, in any order
   * @throws IllegalArgumentException when one of them is not declared here, or its answer is not
   */
  public List<Fact> inOrder(Collection<? extends Fact> stated) {
    stated.forEach(this::check);
    return stated.stream()
        .<Fact>map(fact -> fact)
        .distinct()
        .sorted(Comparator.comparing((Fact fact) -> places.get(fact.path())))
        .toList();
  }

  private void check(Fact fact) {
    var declared = named(fact.path());
    if (!declared.allows(fact)) {
      throw new IllegalArgumentException(
          declared.refusal(SafeText.quoted(fact.answer()), fact.answer()));
    }
  }

  /**
   * Returns a use case with its facts in the order of this catalogue.
   *
   * @param useCase what is stated
   * @throws IllegalArgumentException when one of its facts is not declared here, or its answer is
   *     not
   */
  public UseCase inOrder(UseCase useCase) {
    return new UseCase(useCase.description(), inOrder(useCase.facts()));
  }

  /**
   * Returns the facts that are not stated in a use case but follow from what is.
   *
   * @param useCase what is stated
   */
  public List<Fact> workedOut(UseCase useCase) {
    var follows = new ArrayList<Fact>();
    for (var fact : quotients) {
      if (useCase.fact(fact.path()).isEmpty()) {
        workedOut(fact, useCase).ifPresent(follows::add);
      }
    }
    return List.copyOf(follows);
  }

  private static Optional<Fact> workedOut(DeclaredFact fact, UseCase useCase) {
    return fact.numbers()
        .flatMap(DeclaredFact.WholeNumber::workedOut)
        .flatMap(quotient -> quotient.in(useCase))
        .flatMap(number -> fact.stated(Long.toString(number)));
  }

  /**
   * Returns a use case with all facts that follow from what it states, in the order of this
   * catalogue.
   *
   * @param useCase what is stated
   * @throws IllegalArgumentException when one of its facts is not declared here, or its answer is
   *     not
   */
  public UseCase completed(UseCase useCase) {
    return inOrder(withWorkedOut(useCase));
  }

  /**
   * Returns a use case with all facts that follow from what it states, behind what it states.
   *
   * @param useCase what is stated, be it a fact of this catalogue or not
   */
  public UseCase withWorkedOut(UseCase useCase) {
    var follows = quotients.isEmpty() ? List.<Fact>of() : workedOut(useCase);
    return follows.isEmpty()
        ? useCase
        : new UseCase(
            useCase.description(),
            Stream.concat(useCase.facts().stream(), follows.stream()).toList());
  }

  /**
   * Returns what a use case states of the facts of this catalogue, all others left out, such as
   * those of a house.
   *
   * @param useCase what is stated
   */
  public UseCase known(UseCase useCase) {
    var known =
        useCase.facts().stream()
            .filter(fact -> at(fact.path()).flatMap(one -> one.stated(fact.answer())).isPresent())
            .toList();
    return new UseCase(useCase.description(), known);
  }

  /** Returns a builder of use cases with facts of this catalogue. */
  public UseCaseBuilder useCase() {
    return new UseCaseBuilder(this);
  }

  /**
   * Returns these facts followed by those of another catalogue that are not among them; a word that
   * only the other one takes is taken as well.
   *
   * @param other the other catalogue
   */
  public FactCatalogue with(FactCatalogue other) {
    var all = new LinkedHashMap<>(facts);
    other.facts.forEach((path, fact) -> all.merge(path, fact, FactCatalogue::joined));
    var names = new LinkedHashMap<String, List<String>>();
    Stream.of(this, other)
        .flatMap(catalogue -> catalogue.shorthands.entrySet().stream())
        .forEach(
            one ->
                names.putIfAbsent(
                    one.getKey(), one.getValue().stream().map(DeclaredFact::path).toList()));
    return new FactCatalogue(List.copyOf(all.values()), names);
  }

  private static DeclaredFact joined(DeclaredFact one, DeclaredFact other) {
    var words = new ArrayList<>(one.answers());
    other.answers().stream()
        .filter(answer -> !one.words().contains(answer.word()))
        .forEach(words::add);
    return words.isEmpty()
        ? one
        : new DeclaredFact(
            one.path(),
            one.called(),
            one.sentence(),
            one.asks(),
            one.change(),
            new DeclaredFact.OneWord(List.copyOf(words)));
  }
}
