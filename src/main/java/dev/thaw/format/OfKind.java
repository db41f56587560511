package dev.thaw.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;

/** One of several kinds of things; JSON says which. */
@JsonPropertyOrder("kind")
public interface OfKind {

  /** Returns the kind as a word, such as never-matches. */
  @JsonProperty
  default String kind() {
    return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
