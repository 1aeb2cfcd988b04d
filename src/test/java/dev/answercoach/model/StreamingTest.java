package dev.answercoach.model;

import static dev.answercoach.model.Questions.answered;
import static dev.answercoach.model.Questions.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.model.ScriptedEndpoint.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StreamingTest {
    private volatile Supplier<String> heard = () -> "";

    @Test
    void anAnswerThatSomebodyHearsGrowsAndIsTheSameAtItsEnd() {
        CountDownLatch released = new CountDownLatch(1);
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            int half = Verdict.JSON.length() / 2;
            endpoint.reply(Reply.growing(Verdict.JSON, half, released));

            CompletableFuture<Outcome<Verdict>> asked =
                    CompletableFuture.supplyAsync(() -> askHeard(Questions.model(endpoint)));
            await().until(() -> heard.get().equals(Verdict.JSON.substring(0, half)));
            assertThat(asked).isNotDone();
            released.countDown();

            Outcome.Answered<Verdict> answer = answered(asked.join());
            assertThat(answer.value()).isEqualTo(Verdict.VALUE);
            assertThat(answer.usage().calls()).isEqualTo(1);
            assertThat(answer.usage().outputTokens())
                    .isEqualTo(Verdict.JSON.length() / Completions.CHARACTERS_PER_TOKEN);
            assertThat(heard.get()).isEqualTo(Verdict.JSON);
            assertThat(endpoint.violations()).isEmpty();
        } finally {
            released.countDown();
        }
    }

    @Test
    void anAnswerThatNobodyHearsComesInOnePiece() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(Reply.answer(Verdict.JSON));

            answered(Questions.ask(Questions.model(endpoint)));

            assertThat(streamed(endpoint)).containsExactly(false);
        }
    }

    @Test
    void anEndpointThatRefusesToStreamIsAskedWithoutAndNotAgain() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start(Limit.NO_STREAM)) {
            endpoint.replyWith(request -> Reply.answer(Verdict.JSON));
            OpenAiModel model = Questions.model(endpoint);

            assertThat(answered(askHeard(model)).usage().calls()).isEqualTo(2);
            assertThat(answered(askHeard(model)).usage().calls()).isEqualTo(1);

            assertThat(streamed(endpoint)).containsExactly(true, false, false);
            assertThat(model.answerFormat()).isEqualTo("json_schema");
        }
    }

    @Test
    void anEndpointMayAnswerInOnePieceAllTheSame() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(line -> line.send(
                    200,
                    Completions.JSON,
                    Completions.completion(line.request(), Verdict.JSON, "stop").toString()));

            assertThat(answered(askHeard(Questions.model(endpoint))).value()).isEqualTo(Verdict.VALUE);
            assertThat(streamed(endpoint)).containsExactly(true);
        }
    }

    @Test
    void aStreamThatEndsBeforeTheAnswerIsNoAnswerAndTheNextComesInOnePiece() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(Reply.unfinished(Verdict.JSON, Verdict.JSON.length()), Reply.answer(Verdict.JSON));

            assertThat(answered(askHeard(Questions.model(endpoint))).usage().calls())
                    .isEqualTo(2);
            assertThat(streamed(endpoint)).containsExactly(true, false);
        }
    }

    @Test
    void aStreamThatBrokeOffOnceDoesNotEndStreamingForTheNextQuestion() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(Reply.unfinished(Verdict.JSON, 5)).replyWith(request -> Reply.answer(Verdict.JSON));
            OpenAiModel model = Questions.model(endpoint);

            answered(askHeard(model));
            answered(askHeard(model));

            assertThat(streamed(endpoint)).containsExactly(true, false, true);
        }
    }

    @Test
    void aComplaintAboutWhatIsUpstreamIsNotAboutStreaming() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(
                    Reply.answer(Verdict.JSON),
                    Reply.raw(400, Completions.JSON, "{\"error\":{\"message\":\"upstream refused the request\"}}"));
            OpenAiModel model = Questions.model(endpoint);
            answered(askHeard(model));

            assertThat(failed(askHeard(model)).usage().calls()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoPieceOfACompletionBreaksTheStream() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(event("{\"choices\":[{\"ind"), Reply.answer(Verdict.JSON));

            assertThat(answered(askHeard(Questions.model(endpoint))).usage().calls())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeffdata: %1$s\n\ndata: %2$s\n\ndata: [DONE]\n\n",
                "data:%1$s\r\n\r\n: comment\r\nevent: message\r\ndata:%2$s\r\n\r\n",
                "data: %1$s\ndata: %2$s\n",
                "data: {\ndata: \"choices\":[]}\n\ndata: %1$s\n\ndata: %2$s",
                "data: %1$s\n\ndata: {\"error\":\"\",\"choices\":[]}\n\ndata: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"no\"}}]}\n\ndata: %2$s\n\n"
            })
    void aStreamMayBeFramedInManyWays(String framed) throws Exception {
        String content = new ObjectMapper().writeValueAsString(Verdict.JSON);
        String first = "{\"choices\":[{\"index\":0,\"delta\":{\"content\":" + content + "}}]}";
        String last = "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(Reply.raw(200, Chunks.TYPE, framed.formatted(first, last)));

            assertThat(answered(askHeard(Questions.model(endpoint))).value()).isEqualTo(Verdict.VALUE);
            assertThat(heard.get()).isEqualTo(Verdict.JSON);
        }
    }

    @Test
    void anErrorInTheStreamEndsAsItDoesInOnePiece() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(
                    event("{\"error\":{\"message\":\"" + Questions.DRAFT + "\",\"code\":\"insufficient_quota\"}}"));

            Outcome.Failed<Verdict> failed = failed(askHeard(Questions.model(endpoint)));

            assertThat(failed.failure()).isEqualTo(Failure.QUOTA);
            assertThat(failed.detail()).doesNotContain("200건");
        }
    }

    @Test
    void aStreamedAnswerThatWasCutOrRefusedIsSo() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(Reply.cut(Verdict.JSON), Reply.refusal("I will not"), Reply.contentFilter());

            assertThat(failed(askHeard(Questions.model(endpoint))).failure()).isEqualTo(Failure.CUT);
            assertThat(failed(askHeard(Questions.model(endpoint))).failure()).isEqualTo(Failure.REFUSED);
            assertThat(failed(askHeard(Questions.model(endpoint))).failure()).isEqualTo(Failure.REFUSED);
        }
    }

    @Test
    void aStreamThatDripsIsHungUpOnWhenTheTimeIsOver() throws InterruptedException {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.reply(line -> {
                var out = line.startChunked(200, Chunks.TYPE);
                try {
                    do {
                        out.write(": still here\n\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                        out.flush();
                    } while (!line.awaitClosing(5));
                } catch (java.io.IOException e) {
                    line.clientLeft();
                }
            });

            Outcome.Failed<Verdict> failed =
                    failed(askHeard(Questions.model(endpoint.settings(Duration.ofMillis(300)))));

            assertThat(failed.failure()).isEqualTo(Failure.UNAVAILABLE);
            assertThat(endpoint.awaitClientLeft(Duration.ofSeconds(20))).isTrue();
        }
    }

    @Test
    void whatIsWholeOfAnAnswerCanBeReadBeforeItsEnd() {
        String json = "{\"points\":[{\"quote\":\"월 200건\",\"why\":\"a \\\"b\\\"\"},{\"quote\":\"30건\",\"why\":\"}]\"}],"
                + "\"questions\":[\"왜?\"]}";
        record Item(String quote, String why) {}
        record Lists(List<Item> points, List<String> questions) {}
        int most = 0;
        for (int end = 0; end <= json.length(); end++) {
            Optional<Lists> read = AnswerSoFar.read(json.substring(0, end), Lists.class);
            int points = read.map(lists -> lists.points().size()).orElse(0);
            assertThat(points).as(json.substring(0, end)).isBetween(most, most + 1);
            most = points;
        }
        assertThat(AnswerSoFar.read("Sure: " + json, Lists.class))
                .contains(new Lists(List.of(new Item("월 200건", "a \"b\""), new Item("30건", "}]")), List.of("왜?")));
        assertThat(AnswerSoFar.read("<think>{\"points\":[{\"quote\":\"a\",\"why\":\"b\"}", Lists.class))
                .isEmpty();
        assertThat(AnswerSoFar.read("{\"points\":[{\"quote\":3,\"why\":\"b\"}", Lists.class))
                .isEmpty();
    }

    private Outcome<Verdict> askHeard(LanguageModel model) {
        return model.ask(
                Questions.PROMPT,
                Questions.VALUES,
                Conversation.NEW,
                Questions.call("u1").heardBy(soFar -> heard = soFar));
    }

    private static Reply event(String data) {
        return Reply.raw(200, Chunks.TYPE, "data: " + data + "\n\n");
    }

    private static List<Boolean> streamed(ScriptedEndpoint endpoint) {
        return endpoint.requests().stream().map(ReceivedRequest::isStreamed).toList();
    }
}
