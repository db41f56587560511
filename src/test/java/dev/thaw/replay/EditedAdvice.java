package dev.thaw.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.format.AdviceDocument;
import dev.thaw.format.AdviceReader;
import dev.thaw.format.Json;
import dev.thaw.usecase.UseCase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Advice that somebody has edited in its file. */
final class EditedAdvice {

  private EditedAdvice() {}

  /**
   * Writes advice, edits it and reads it back.
   *
   * @param edits texts that the file holds, each followed by what is put in its place
   */
  static AdviceDocument of(Advisor advisor, UseCase useCase, String... edits) throws Exception {
    var text = Json.write(advisor.explain(useCase));
    for (int i = 0; i < edits.length; i += 2) {
      assertThat(text).contains(edits[i]);
      text = text.replace(edits[i], edits[i + 1]);
    }
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return AdviceReader.read("advice.json", in, advisor.facts());
  }
}
