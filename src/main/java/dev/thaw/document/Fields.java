package dev.thaw.document;

import dev.thaw.wording.SafeText;
import dev.thaw.wording.Unseen;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of a group, taken one by one for what they mean; what nobody takes is no field.
 *
 * <p>Where a field is missing or means nothing, that is noted and something stands in for it, so
 * that all problems are found; with any problem, what was read is not to be used.
 */
public final class Fields {

  private static final String LINE = "text on one line (in quotation marks, if it is a number)";
  private static final String FOLDED = "text on one line (after >- several lines are one)";

  private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,17}");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

  private final Node group;
  private final Problems problems;
  private final Set<String> taken = new LinkedHashSet<>();

  private Fields(Node group, Problems problems) {
    this.group = group;
    this.problems = problems;
  }

  static <T> T read(Node group, Problems problems, Function<Fields, T> reader) {
    var fields = new Fields(group, problems);
    var read = reader.apply(fields);
    group.fields().entrySet().stream()
        .filter(field -> !fields.taken.contains(field.getKey()))
        .forEach(field -> fields.refuse(field.getKey(), field.getValue().line()));
    return read;
  }

  private void refuse(String name, int line) {
    var where = group.path().isEmpty() ? "" : " in " + group.path();
    problems.add(
        line, SafeText.quoted(name) + " is no field" + where + Problems.oneOf(taken, name));
  }

  /** Returns which fields a reader looks for where there are none. */
  static Collection<String> soughtBy(Function<Fields, ?> reader) {
    var fields = new Fields(Node.group("", 1, Map.of()), new Problems());
    var unused = reader.apply(fields);
    return fields.taken;
  }

  /**
   * Returns the value of a field; nothing where it is not given.
   *
   * @param name the field's name
   */
  public Optional<Node> find(String name) {
    taken.add(name);
    return Optional.ofNullable(group.fields().get(name));
  }

  /**
   * Returns the value of a field that must be given.
   *
   * @param name the field's name
   */
  public Optional<Node> need(String name) {
    var found = find(name);
    if (found.isEmpty()) {
      problems.add(group.line(), path(name) + " is missing.");
    }
    return found;
  }

  /** Returns a text of one line that must be given. */
  public String text(String name) {
    return need(name).flatMap(this::line).orElse("");
  }

  /** Returns a text of one line; nothing where it is not given. */
  public Optional<String> optionalText(String name) {
    return find(name).flatMap(this::line);
  }

  /** Returns a list of texts; none where it is not given. */
  public List<String> texts(String name) {
    return items(find(name)).stream().flatMap(item -> line(item).stream()).toList();
  }

  private Optional<String> line(Node node) {
    boolean broken = node.isText() && node.text().indexOf('\n') >= 0;
    if (node.isText() && !broken && Unseen.isMoreThanSpaces(node.text())) {
      return Optional.of(node.text());
    }
    problems.refuse(node, broken ? FOLDED : LINE);
    return Optional.empty();
  }

  /** Returns whether a field is true; false where it is not given. */
  public boolean flag(String name) {
    var given = find(name);
    given
        .filter(node -> node.kind() != Node.Kind.TRUTH)
        .ifPresent(node -> problems.refuse(node, "true, false"));
    return given.filter(node -> node.text().equalsIgnoreCase("true")).isPresent();
  }

  /** Returns a whole number of at most eighteen digits; nothing where it is not given. */
  public Optional<Long> wholeNumber(String name) {
    return find(name).flatMap(this::wholeNumber);
  }

  /** Returns a list of whole numbers of at most eighteen digits; none where it is not given. */
  public List<Long> wholeNumbers(String name) {
    return items(find(name)).stream().flatMap(item -> wholeNumber(item).stream()).toList();
  }

  private Optional<Long> wholeNumber(Node node) {
    boolean whole = node.kind() == Node.Kind.WHOLE_NUMBER && DIGITS.matcher(node.text()).matches();
    if (!whole) {
      problems.refuse(node, "a whole number in digits alone");
    }
    return whole ? Optional.of(Long.valueOf(node.text())) : Optional.empty();
  }

  /** Returns a number of at most nine digits before the point; nothing where it is not given. */
  public Optional<Double> number(String name) {
    var given = find(name);
    var number = given.map(Node::text).filter(NUMBER.asMatchPredicate());
    if (number.isEmpty()) {
      given.ifPresent(node -> problems.refuse(node, "a number in digits, such as 68.9"));
    }
    return number.map(Double::valueOf);
  }

  /** Returns one of the allowed words; nothing where it is not given. */
  public Optional<String> word(String name, Collection<String> allowed) {
    var given = find(name);
    var word = given.filter(Node::isText).map(Node::text).filter(allowed::contains);
    if (word.isEmpty()) {
      given.ifPresent(node -> problems.refuse(node, allowed));
    }
    return word;
  }

  /**
   * Reads a group that must be given.
   *
   * @param name the field's name
   * @param reader takes the fields of the group
   */
  public <T> Optional<T> group(String name, Function<Fields, T> reader) {
    return need(name).flatMap(node -> group(node, reader));
  }

  private <T> Optional<T> group(Node node, Function<Fields, T> reader) {
    if (!node.isGroup()) {
      problems.refuse(node, "a group of fields");
      return Optional.empty();
    }
    return Optional.of(read(node, problems, reader));
  }

  /**
   * Reads a list of groups that must be given.
   *
   * @param name the field's name
   * @param reader takes the fields of a group
   */
  public <T> List<T> groups(String name, Function<Fields, T> reader) {
    return items(need(name)).stream().flatMap(item -> group(item, reader).stream()).toList();
  }

  /**
   * Reads a list of groups; none where it is not given.
   *
   * @param name the field's name
   * @param reader takes the fields of a group
   */
  public <T> List<T> optionalGroups(String name, Function<Fields, T> reader) {
    return items(find(name)).stream().flatMap(item -> group(item, reader).stream()).toList();
  }

  /**
   * Reads a group whose names are free; nothing where it is not given.
   *
   * @param name the field's name
   * @param reader takes a name, and all fields of the group
   */
  public <T> List<T> each(String name, BiFunction<String, Fields, T> reader) {
    return find(name).flatMap(node -> group(node, inner -> inner.each(reader))).orElse(List.of());
  }

  private <T> List<T> each(BiFunction<String, Fields, T> reader) {
    return group.fields().keySet().stream().map(name -> reader.apply(name, this)).toList();
  }

  private List<Node> items(Optional<Node> given) {
    given
        .filter(node -> node.kind() != Node.Kind.LIST)
        .ifPresent(node -> problems.refuse(node, "a list"));
    return given.map(Node::items).orElse(List.of());
  }

  /** Returns the path of a field of this group. */
  public String path(String name) {
    return Node.inside(group.path(), name);
  }

  /** Returns the line of a field, or that of the group where it is not given. */
  public int line(String name) {
    return Optional.ofNullable(group.fields().get(name)).map(Node::line).orElse(group.line());
  }

  /** Returns the line of the group. */
  public int line() {
    return group.line();
  }
}
