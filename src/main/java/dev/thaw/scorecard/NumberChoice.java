package dev.thaw.scorecard;

import dev.thaw.document.Fields;
import java.util.List;

/**
 * A number of a rule base that may be chosen on comparisons.
 *
 * @param base which rule base states it
 * @param name what the number is called there
 * @param values from what it is chosen, beside what is written
 */
record NumberChoice(String base, String name, List<Long> values) {

  static NumberChoice read(Fields one) {
    return new NumberChoice(one.text("base"), one.text("name"), one.wholeNumbers("values"));
  }
}
