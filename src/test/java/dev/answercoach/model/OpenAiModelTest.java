package dev.answercoach.model;

import static dev.answercoach.model.Questions.answered;
import static dev.answercoach.model.Questions.ask;
import static dev.answercoach.model.Questions.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.model.Conversation.Exchange;
import dev.answercoach.model.Outcome.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real client against a {@link ScriptedEndpoint}. */
@Timeout(60)
class OpenAiModelTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();
    private final OpenAiModel model = Questions.model(endpoint);

    @AfterEach
    void close() {
        endpoint.close();
        assertThat(endpoint.violations()).isEmpty();
    }

    @Test
    void asksOnceAndParses() {
        endpoint.reply(Reply.answer(Verdict.JSON));

        Outcome.Answered<Verdict> answer = answered(ask(model));

        assertThat(answer.value()).isEqualTo(Verdict.VALUE);
        assertThat(answer.conversation().exchanges())
                .containsExactly(
                        new Exchange("Judge this draft:\n<draft>" + Questions.DRAFT + "</draft>", Verdict.JSON));
        assertThat(answer.usage().calls()).isEqualTo(1);
        assertThat(answer.usage().cacheHits()).isZero();
        assertThat(answer.usage().inputTokens()).isPositive();
        assertThat(answer.usage().outputTokens()).isEqualTo(Verdict.JSON.length() / Completions.CHARACTERS_PER_TOKEN);
    }

    @Test
    void sendsAStrictSchemaAndNothingThatNobodySet() {
        endpoint.reply(Reply.answer(Verdict.JSON));

        ask(model);

        JsonNode body = endpoint.requests().get(0).body();
        assertThat(body.fieldNames()).toIterable().contains("model", "messages", "response_format");
        assertThat(body.has("temperature")).isFalse();
        assertThat(body.has("max_tokens")).isFalse();
        assertThat(body.has("max_completion_tokens")).isFalse();
        JsonNode schema = body.at("/response_format/json_schema");
        assertThat(schema.path("strict").asBoolean()).isTrue();
        assertThat(schema.path("name").asText()).isEqualTo("Verdict");
        assertThat(schema.at("/schema/properties/points/items/properties/quote/description")
                        .asText())
                .isEqualTo("the user's own words");
        assertThat(schema.at("/schema/properties/mood/enum").toString()).isEqualTo("[\"GOOD\",\"BAD\"]");
        assertThat(schema.at("/schema/properties/score/type").asText()).isEqualTo("integer");
    }

    @Test
    void sendsWhatThePromptSets() {
        endpoint.reply(Reply.answer(Verdict.JSON));

        model.ask(Questions.prompt(Questions.TUNED), Questions.VALUES, Conversation.NEW, Questions.call("u1"));

        JsonNode body = endpoint.requests().get(0).body();
        assertThat(body.path("temperature").asDouble()).isEqualTo(0.2);
        assertThat(body.path("max_completion_tokens").asInt()).isEqualTo(500);
    }

    @Test
    void goesOnWithAConversation() {
        endpoint.reply(Reply.answer(Verdict.JSON));
        Conversation before = new Conversation(List.of(new Exchange("first", "{}")));

        Conversation after = answered(model.ask(Questions.PROMPT, Questions.VALUES, before, Questions.call("u1")))
                .conversation();

        ReceivedRequest request = endpoint.requests().get(0);
        assertThat(request.messages("user")).hasSize(2).startsWith("first");
        assertThat(request.messages("assistant")).containsExactly("{}");
        assertThat(after.exchanges()).hasSize(2);
    }

    static Stream<Arguments> waysToAnswer() {
        return Stream.of(
                Arguments.of("prose", Reply.withProse(Verdict.JSON)),
                Arguments.of("fences", Reply.fenced(Verdict.JSON)),
                Arguments.of("thoughts", Reply.withThoughts(Verdict.JSON)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToAnswer")
    void acceptsWhatStandsAround(String name, Reply reply) {
        endpoint.reply(reply);

        Outcome.Answered<Verdict> answer = answered(ask(model));

        assertThat(answer.value()).isEqualTo(Verdict.VALUE);
        assertThat(answer.conversation().exchanges().get(0).answered()).doesNotContain("<think>");
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    static Stream<Arguments> lastingFailures() {
        return Stream.of(
                row(
                        "401",
                        Failure.MISCONFIGURED,
                        Reply.error(401, "invalid_api_key"),
                        "HTTP 401, code invalid_api_key"),
                row("403", Failure.MISCONFIGURED, Reply.error(403, "forbidden"), "HTTP 403"),
                row("404", Failure.MISCONFIGURED, Reply.error(404, "model_not_found"), "code model_not_found"),
                row("413", Failure.MISCONFIGURED, Reply.error(413, "too_large"), "HTTP 413"),
                row("redirect", Failure.MISCONFIGURED, Reply.redirect("http://127.0.0.1:9/v1"), "base URL"),
                row("429 without a pause", Failure.QUOTA, Reply.rateLimited(""), "HTTP 429"),
                row("429 with a long pause", Failure.QUOTA, Reply.rateLimited("3600"), "HTTP 429"),
                row("429 until a far date", Failure.QUOTA, Reply.rateLimited("Fri, 01 Jan 2100 00:00:00 GMT"), "429"),
                row("no credit", Failure.QUOTA, Reply.insufficientQuota(), "insufficient_quota"),
                row("402", Failure.QUOTA, Reply.error(402, "payment"), "HTTP 402"),
                row("429 inside 200", Failure.QUOTA, Reply.errorInSuccess(429), "HTTP 429"),
                row("refusal", Failure.REFUSED, Reply.refusal("I will not judge."), "refused"),
                row("content filter", Failure.REFUSED, Reply.contentFilter(), "content filter"),
                row("content filter as 400", Failure.REFUSED, Reply.error(400, "content_filter"), "content_filter"),
                row("length", Failure.CUT, Reply.cut(Verdict.JSON), "limit of tokens"),
                row("length, though whole", Failure.CUT, Reply.completion(Verdict.JSON, "length"), "limit of tokens"),
                row("only thoughts", Failure.CUT, Reply.onlyReasoned(), "limit of tokens"),
                row("cut without saying so", Failure.CUT, Reply.cutSilently(Verdict.JSON), "no end"),
                row("empty content", Failure.UNUSABLE, Reply.emptyContent(), "empty"),
                row("no choices", Failure.UNUSABLE, Reply.emptyChoices(), "without choices"),
                row("no message", Failure.UNUSABLE, Reply.choiceWithoutMessage(), "malformed"),
                row("a web page", Failure.UNUSABLE, Reply.raw(200, "text/html", "<html>hi</html>"), "base URL"),
                row("JSON of another kind", Failure.UNUSABLE, Reply.raw(200, "application/json", "[1]"), "base URL"),
                row("an empty body", Failure.UNUSABLE, Reply.raw(200, "application/json", ""), "base URL"),
                row("flood", Failure.UNUSABLE, Reply.flood(), "longer than"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("lastingFailures")
    void asksOnceWhereAnotherTryWouldNotHelp(String name, Failure failure, Reply reply, String detail) {
        endpoint.replyWith(request -> reply);

        Failed<Verdict> failed = failed(ask(model));

        assertThat(failed.failure()).isEqualTo(failure);
        assertThat(failed.detail()).contains(detail).doesNotContain(Questions.DRAFT, "결제", ScriptedEndpoint.API_KEY);
        assertThat(failed.usage().calls()).isEqualTo(1);
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    static Stream<Arguments> passingFailures() {
        return Stream.of(
                row("500", Failure.UNAVAILABLE, Reply.error(500, "server_error"), "HTTP 500"),
                row("503", Failure.UNAVAILABLE, Reply.raw(503, "text/plain", "busy"), "HTTP 503"),
                row("408", Failure.UNAVAILABLE, Reply.error(408, "timeout"), "HTTP 408"),
                row("502 inside 200", Failure.UNAVAILABLE, Reply.errorInSuccess(502), "HTTP 502"),
                row("hang up", Failure.UNAVAILABLE, Reply.hangUp(), "the connection broke"),
                row("break off", Failure.UNAVAILABLE, Reply.breakOff(Verdict.JSON), "the connection broke"),
                row("429 with a short pause", Failure.QUOTA, Reply.rateLimited("0"), "HTTP 429"),
                row(
                        "429 until a date gone by",
                        Failure.QUOTA,
                        Reply.rateLimited("Thu, 01 Jan 2026 00:00:00 GMT"),
                        "429"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("passingFailures")
    void triesThreeTimesWhereItMayHelp(String name, Failure failure, Reply reply, String detail) {
        endpoint.replyWith(request -> reply);

        Failed<Verdict> failed = failed(ask(model));

        assertThat(failed.failure()).isEqualTo(failure);
        assertThat(failed.detail()).contains(detail);
        assertThat(failed.usage().calls()).isEqualTo(3);
        assertThat(endpoint.calls()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passingFailures")
    void recovers(String name, Failure failure, Reply reply, String detail) {
        endpoint.reply(reply, reply, Reply.answer(Verdict.JSON));

        assertThat(answered(ask(model)).usage().calls()).isEqualTo(3);
    }

    @Test
    void anUnusableAnswerIsAskedForOnceMoreWithItsFault() {
        endpoint.reply(Reply.answer(Verdict.JSON.replace("4", "9")), Reply.answer(Verdict.JSON));

        Outcome.Answered<Verdict> answer = answered(ask(model));

        assertThat(answer.value()).isEqualTo(Verdict.VALUE);
        assertThat(answer.usage().calls()).isEqualTo(2);
        assertThat(answer.conversation().exchanges())
                .as("without the unusable answer")
                .hasSize(1);
        assertThat(endpoint.requests().get(1).user()).contains("score out of range", "exactly one JSON object");
    }

    @Test
    void anAnswerThatStaysUnusableIsToldAsSuch() {
        endpoint.replyWith(request -> Reply.answer("I think your draft is fine."));

        Failed<Verdict> failed = failed(ask(model));

        assertThat(failed.failure()).isEqualTo(Failure.UNUSABLE);
        assertThat(failed.detail()).isEqualTo("no JSON object in the answer");
        assertThat(failed.usage().calls()).isEqualTo(2);
        assertThat(failed.usage().outputTokens()).isPositive();
    }

    @Test
    void aBodyThatDripsIsCutAtTheTimeoutAndHungUpOn() throws InterruptedException {
        endpoint.replyWith(request -> Reply.drip());

        Failed<Verdict> failed = failed(ask(Questions.model(endpoint.settings(Duration.ofMillis(300)))));

        assertThat(failed.failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failed.detail()).isEqualTo("no complete answer within PT0.3S");
        assertThat(failed.usage().calls()).as("no second attempt").isEqualTo(1);
        assertThat(failed.usage().tokens()).isPositive();
        assertThat(failed.usage().millis()).isGreaterThanOrEqualTo(290);
        assertThat(endpoint.awaitClientLeft(SOON)).isTrue();
    }

    @Test
    void anEndpointThatHangsIsLeftAtTheTimeout() {
        endpoint.replyWith(request -> Reply.hang());

        Failed<Verdict> failed = failed(ask(Questions.model(endpoint.settings(Duration.ofMillis(200)))));

        assertThat(failed.failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failed.usage().calls()).isEqualTo(1);
    }

    @Test
    void theCallersDeadlineBindsToo() {
        endpoint.replyWith(request -> Reply.hang());
        Call call = new Call("u1", Call.NO_SERVER, Instant.now().plusMillis(200), 0);

        Failed<Verdict> failed = failed(model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call));

        assertThat(failed.failure()).isEqualTo(Failure.UNAVAILABLE);
    }

    @Test
    void aDeadlineThatHasPassedCostsNoCall() {
        Call call = new Call("u1", Call.NO_SERVER, Instant.now().minusMillis(1), 0);

        Failed<Verdict> failed = failed(model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call));

        assertThat(failed.failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failed.usage()).isEqualTo(Usage.NONE);
        assertThat(endpoint.calls()).isZero();
    }

    @Test
    void noRetryThatWouldStartAfterTheDeadline() {
        endpoint.replyWith(request -> Reply.rateLimited("5"));
        Call call = new Call("u1", Call.NO_SERVER, Instant.now().plusSeconds(4), 0);

        Failed<Verdict> failed = failed(model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call));

        assertThat(failed.failure()).isEqualTo(Failure.QUOTA);
        assertThat(failed.usage().calls()).isEqualTo(1);
    }

    @Test
    void aRefusedConnectionReachesNobody() throws IOException {
        Endpoint nobody = Endpoint.of(URI.create("http://127.0.0.1:" + freePort() + "/v1"), "m", "sk-none");

        Failed<Verdict> failed = failed(ask(Questions.model(nobody)));

        assertThat(failed.failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failed.detail()).isEqualTo("no connection (ConnectException)");
        assertThat(failed.usage().calls()).isZero();
        assertThat(failed.usage().tokens()).isZero();
    }

    @Test
    void anUnknownHostIsUnavailable() {
        Endpoint nowhere = Endpoint.of(URI.create("http://no-such-host.invalid/v1"), "m", "");

        assertThat(failed(ask(Questions.model(nowhere))).failure()).isEqualTo(Failure.UNAVAILABLE);
    }

    @Test
    void anInterruptedCallerLeavesAndStaysInterrupted() throws Exception {
        endpoint.replyWith(request -> Reply.drip());
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<Outcome<Verdict>> outcome = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            outcome.complete(ask(model));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(endpoint.awaitRequest(SOON)).isTrue();

        caller.interrupt();

        assertThat(failed(outcome.get()).failure()).isEqualTo(Failure.CANCELLED);
        assertThat(failed(outcome.get()).usage().calls()).isEqualTo(1);
        assertThat(failed(outcome.get()).usage().inputTokens())
                .as("the endpoint has read the request")
                .isGreaterThan(Questions.DRAFT.length() / 2);
        assertThat(interrupted.get()).isTrue();
        assertThat(endpoint.awaitClientLeft(SOON)).isTrue();
    }

    @Test
    void anInterruptBetweenTwoAttemptsEndsThem() throws Exception {
        endpoint.replyWith(request -> Reply.rateLimited("5"));
        CompletableFuture<Outcome<Verdict>> outcome = new CompletableFuture<>();
        Thread caller = new Thread(() -> outcome.complete(ask(model)));
        caller.start();
        assertThat(endpoint.awaitRequest(SOON)).isTrue();

        caller.interrupt();

        assertThat(failed(outcome.get()).failure()).isEqualTo(Failure.CANCELLED);
    }

    @Test
    void aMissingValueThrows() {
        assertThatThrownBy(() -> model.ask(Questions.PROMPT, Map.of(), Conversation.NEW, Questions.call("u1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Arguments row(String name, Failure failure, Reply reply, String detail) {
        return Arguments.of(name, failure, reply, detail);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
