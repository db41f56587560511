import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.example.client.ApiClient;
import org.example.client.ApiException;
import org.example.client.DefaultApi;
import org.example.client.model.Advice;
import org.example.client.model.Problem;
import org.example.client.model.ShortAdvice;
import org.example.client.model.UseCase;
import org.example.client.model.UseCaseData;
import org.example.client.model.UseCaseTask;
import org.example.client.model.UseCaseTask.ComparedToModelEnum;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks a server by a client that was generated from what the server says of itself. */
final class GeneratedClientTest {

  private static StartedServer server;
  private static DefaultApi thaw;

  @BeforeAll
  static void start() throws IOException {
    server = StartedServer.of(Path.of(System.getProperty("thaw.jar")));
    var client = new ApiClient();
    client.updateBaseUri(server.address());
    thaw = new DefaultApi(client);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void short_advice_names_the_approach_and_the_rules_for_it_and_against_it() throws Exception {
    var advice = thaw.advise(tickets(25_000));

    assertThat(advice.getApproach()).isEqualTo(ShortAdvice.ApproachEnum.FEATURE_EXTRACTION);
    assertThat(advice.getReasons()).contains("A different task favours feature extraction");
    assertThat(advice.getObjections())
        .contains("Many thousand labelled examples favour fine-tuning");
  }

  @Test
  void an_explanation_names_the_approach_the_facts_and_what_would_change_it() throws Exception {
    var advice = thaw.explain(tickets(25_000));

    assertThat(advice.getApproach()).isEqualTo(Advice.ApproachEnum.FEATURE_EXTRACTION);
    assertThat(advice.getContested()).isTrue();
    assertThat(advice.getFacts().getDataLabelledExamples()).isEqualTo(25_000);
    assertThat(advice.getFlips()).isNotEmpty();
  }

  @Test
  void a_number_that_cannot_be_is_refused_in_the_words_of_the_command_line() throws Exception {
    var refusal = catchThrowableOfType(ApiException.class, () -> thaw.advise(tickets(-1)));

    assertThat(refusal.getCode()).isEqualTo(400);
    var body =
        ApiClient.createDefaultObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
    assertThat(body.getProblems())
        .singleElement()
        .asString()
        .contains("data.labelledExamples is -1; allowed: ");
  }

  private static UseCase tickets(int labelledExamples) {
    return new UseCase()
        .name("Urgency of support tickets")
        .task(new UseCaseTask().comparedToModel(ComparedToModelEnum.DIFFERENT))
        .data(new UseCaseData().labelledExamples(labelledExamples));
  }
}
