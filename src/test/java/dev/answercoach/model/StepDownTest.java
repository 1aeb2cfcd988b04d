package dev.answercoach.model;

import static dev.answercoach.model.Questions.answered;
import static dev.answercoach.model.Questions.ask;
import static dev.answercoach.model.Questions.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.ScriptedEndpoint.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StepDownTest {
    @Test
    void stepsDownToJsonObjectAndRemembers() {
        try (ScriptedEndpoint endpoint = answering(Limit.NO_JSON_SCHEMA)) {
            OpenAiModel model = Questions.model(endpoint);

            assertThat(answered(ask(model)).usage().calls()).isEqualTo(2);
            assertThat(answered(ask(model)).usage().calls()).isEqualTo(1);

            assertThat(formats(endpoint)).containsExactly("json_schema", "json_object", "json_object");
            assertThat(model.answerFormat()).isEqualTo("json_object");
            assertThat(endpoint.violations()).isEmpty();
        }
    }

    @Test
    void stepsDownToPlainText() {
        try (ScriptedEndpoint endpoint = answering(Limit.NO_JSON_SCHEMA, Limit.NO_JSON_OBJECT)) {
            OpenAiModel model = Questions.model(endpoint);

            assertThat(answered(ask(model)).value()).isEqualTo(Verdict.VALUE);
            ask(model);

            assertThat(formats(endpoint)).containsExactly("json_schema", "json_object", "text", "text");
            assertThat(endpoint.requests().get(2).system())
                    .contains("exactly one JSON object", "\"score\": whole number");
        }
    }

    @Test
    void whatTwoQuestionsHaveGivenUpStaysGivenUp() {
        Dialect noSchema = new Dialect(Dialect.Format.JSON_OBJECT, true, Dialect.TokenLimit.NONE, true);
        Dialect noStream = new Dialect(Dialect.Format.JSON_SCHEMA, false, Dialect.TokenLimit.MAX_TOKENS, false);
        Dialect both = new Dialect(Dialect.Format.JSON_OBJECT, false, Dialect.TokenLimit.NONE, false);

        assertThat(noSchema.common(noStream)).isEqualTo(both);
        assertThat(noStream.common(noSchema)).isEqualTo(both);
    }

    @Test
    void anUnnamedReasonCountsAgainstAFormatThatWasNeverAnswered() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(Reply.error(400, "bad_request"), Reply.answer(Verdict.JSON));

            assertThat(answered(ask(Questions.model(endpoint))).usage().calls()).isEqualTo(2);
            assertThat(formats(endpoint)).containsExactly("json_schema", "json_object");
        }
    }

    @Test
    void anUnnamedReasonDoesNotCountAgainstAFormatThatWasAnswered() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(Reply.answer(Verdict.JSON), Reply.error(400, "context_length_exceeded"));
            OpenAiModel model = Questions.model(endpoint);

            ask(model);
            assertThat(failed(ask(model)).failure()).isEqualTo(Failure.MISCONFIGURED);
            assertThat(formats(endpoint)).containsExactly("json_schema", "json_schema");
        }
    }

    @Test
    void whatFailsInEveryFormatCostsNoFormat() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            Reply tooLong = Reply.error(400, "context_length_exceeded");
            endpoint.reply(tooLong, tooLong, tooLong, Reply.answer(Verdict.JSON));
            OpenAiModel model = Questions.model(endpoint);

            assertThat(failed(ask(model)).usage().calls()).isEqualTo(3);
            assertThat(answered(ask(model)).value()).isEqualTo(Verdict.VALUE);
            assertThat(formats(endpoint)).containsExactly("json_schema", "json_object", "text", "json_schema");
        }
    }

    @Test
    void aReasoningModelGetsNoTemperature() {
        try (ScriptedEndpoint endpoint = answering(Limit.REASONING_MODEL)) {
            OpenAiModel model = Questions.model(endpoint);

            assertThat(tuned(model).usage().calls()).isEqualTo(2);
            assertThat(tuned(model).usage().calls()).isEqualTo(1);

            assertThat(formats(endpoint)).as("its schemas stay").containsOnly("json_schema");
            assertThat(endpoint.requests()
                            .get(2)
                            .body()
                            .path("max_completion_tokens")
                            .asInt())
                    .isEqualTo(500);
        }
    }

    @Test
    void anOldServerGetsTheOldTokenLimit() {
        try (ScriptedEndpoint endpoint = answering(Limit.OLD_TOKEN_LIMIT)) {
            OpenAiModel model = Questions.model(endpoint);

            assertThat(tuned(model).usage().calls()).isEqualTo(2);
            assertThat(endpoint.requests().get(1).body().path("max_tokens").asInt())
                    .isEqualTo(500);
            assertThat(endpoint.requests().get(1).body().path("temperature").asDouble())
                    .isEqualTo(0.2);
        }
    }

    private static ScriptedEndpoint answering(Limit... limits) {
        return ScriptedEndpoint.start(limits).replyWith(request -> Reply.answer(Verdict.JSON));
    }

    private static Outcome.Answered<Verdict> tuned(OpenAiModel model) {
        return answered(
                model.ask(Questions.prompt(Questions.TUNED), Questions.VALUES, Conversation.NEW, Questions.call("u1")));
    }

    private static List<String> formats(ScriptedEndpoint endpoint) {
        return endpoint.requests().stream().map(ReceivedRequest::format).toList();
    }
}
