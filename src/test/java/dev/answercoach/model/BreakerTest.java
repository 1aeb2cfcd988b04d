package dev.answercoach.model;

import static dev.answercoach.model.Questions.answered;
import static dev.answercoach.model.Questions.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.model.Outcome.Failed;
import dev.answercoach.store.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint in trouble is left alone, over HTTP and by a clock that stands still. */
@Timeout(60)
class BreakerTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final BreakerRules RULES = new BreakerRules(3, 5, Duration.ofSeconds(30), Duration.ofMinutes(10));
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();
    private final SettableClock clock = new SettableClock(START);
    private final OpenAiModel model = model(endpoint.settings());

    @AfterEach
    void close() {
        endpoint.close();
        assertThat(endpoint.violations()).isEmpty();
    }

    @Test
    void afterRepeatedFailuresNoRequestIsMade() {
        endpoint.replyWith(request -> Reply.error(503, "overloaded"));
        assertThat(model.state()).isEqualTo(EndpointState.ASKED);
        ask(3);
        assertThat(model.state()).isEqualTo(EndpointState.LEFT_ALONE);

        Failed<Verdict> failed = failed(ask());

        assertThat(failed.failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failed.detail())
                .isEqualTo("left alone until 2026-03-02T09:00:30Z, its last failure: HTTP 503, code overloaded,"
                        + " type invalid_request_error");
        assertThat(failed.usage()).isEqualTo(Usage.NONE);
        assertThat(endpoint.calls()).isEqualTo(3);
    }

    @Test
    void aRetryDoesNotGoOnWhereTheEndpointIsLeftAloneMeanwhile() {
        endpoint.replyWith(request -> Reply.error(503, "overloaded"));
        RetryRules nine = new RetryRules(9, Duration.ZERO, Duration.ZERO, LONGEST_WAIT);
        OpenAiModel stubborn = new OpenAiModel(endpoint.settings(), nine, RULES, clock, new Random(7));

        assertThat(failed(ask(stubborn)).detail()).startsWith("left alone");

        assertThat(endpoint.calls()).isEqualTo(3);
    }

    @Test
    void afterThePauseOneAttemptShowsThatItAnswersAgain() {
        endpoint.replyWith(request -> Reply.error(503, "overloaded"));
        ask(3);
        endpoint.replyWith(request -> Reply.answer(Verdict.JSON));
        clock.advance(RULES.pause().minusMillis(1));
        assertThat(failed(ask()).detail()).startsWith("left alone until");
        clock.advance(Duration.ofMillis(1));

        assertThat(answered(ask()).value()).isEqualTo(Verdict.VALUE);

        assertThat(model.state()).isEqualTo(EndpointState.ASKED);
        assertThat(endpoint.calls()).isEqualTo(4);
    }

    @Test
    void anAttemptInVainAfterThePauseStartsAnother() {
        endpoint.replyWith(request -> Reply.hangUp());
        ask(3);
        clock.advance(RULES.pause());

        assertThat(failed(ask()).detail()).startsWith("the connection broke");
        assertThat(failed(ask()).detail()).startsWith("left alone until 2026-03-02T09:01:00Z");

        assertThat(endpoint.calls()).isEqualTo(4);
    }

    @Test
    void nobodyElseTriesWhileOneDoes() throws Exception {
        endpoint.replyWith(request -> Reply.error(503, "overloaded"));
        ask(3);
        clock.advance(RULES.pause());
        CountDownLatch release = new CountDownLatch(1);
        endpoint.replyWith(request -> Reply.hangUntil(release, Reply.answer(Verdict.JSON)));
        CompletableFuture<Outcome<Verdict>> trial = CompletableFuture.supplyAsync(this::ask);
        while (endpoint.calls() < 4) {
            assertThat(endpoint.awaitRequest(Duration.ofSeconds(10))).isTrue();
        }

        assertThat(model.state()).isEqualTo(EndpointState.TRIED);
        assertThat(failed(ask()).detail()).startsWith("left alone while one attempt tries it");
        release.countDown();

        assertThat(answered(trial.get()).value()).isEqualTo(Verdict.VALUE);
        assertThat(endpoint.calls()).isEqualTo(4);
    }

    @Test
    void whoeverLeavesDuringTheTrialLeavesItToTheNext() throws Exception {
        endpoint.replyWith(request -> Reply.error(503, "overloaded"));
        ask(3);
        clock.advance(RULES.pause());
        endpoint.replyWith(request -> Reply.hang());
        Thread impatient = new Thread(this::ask);
        impatient.start();
        while (endpoint.calls() < 4) {
            assertThat(endpoint.awaitRequest(Duration.ofSeconds(10))).isTrue();
        }
        impatient.interrupt();
        impatient.join();
        endpoint.replyWith(request -> Reply.answer(Verdict.JSON));

        assertThat(answered(ask()).value()).isEqualTo(Verdict.VALUE);
    }

    @Test
    void anErrorDuringTheTrialLeavesItToTheNext() {
        Breaker breaker =
                new Breaker(new BreakerRules(1, 1, Duration.ofSeconds(30), Duration.ZERO), LONGEST_WAIT, clock);
        assertThatThrownBy(() -> breaker.run(() -> {
                    throw AttemptException.lasting(Failure.UNAVAILABLE, "down");
                }))
                .isInstanceOf(AttemptException.class);
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> breaker.run(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(breaker.run(() -> "there")).isEqualTo("there");
    }

    @Test
    void aFewFailuresAmongAnswersDoNoHarm() {
        endpoint.replyWith(request -> request.number() % 3 == 0 ? Reply.hangUp() : Reply.answer(Verdict.JSON));

        ask(20);

        assertThat(endpoint.calls()).isEqualTo(20);
    }

    @Test
    void whoRefusesCutsOrAnswersNonsenseIsThere() {
        endpoint.reply(Reply.answer(Verdict.JSON)); // so that a 400 costs no format
        ask(1);
        Reply[] others = {
            Reply.error(401, "invalid_api_key"),
            Reply.error(400, "bad"),
            Reply.refusal("no"),
            Reply.cut(Verdict.JSON),
            Reply.emptyContent(),
            Reply.rateLimited(""),
            Reply.insufficientQuota()
        };
        for (int i = 0; i < 4; i++) {
            endpoint.reply(others);
            ask(others.length);
        }

        assertThat(endpoint.calls()).isEqualTo(1 + 4 * others.length);
        assertThat(model.state()).isEqualTo(EndpointState.ASKED);
    }

    @Test
    void aCallersShortTimeIsNotTheEndpointsFault() {
        endpoint.replyWith(request -> Reply.hang());
        for (int i = 0; i < 4; i++) {
            Call hasty = new Call("u1", Call.NO_SERVER, clock.instant().plusMillis(40), 0);
            Outcome<Verdict> outcome = model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, hasty);

            assertThat(failed(outcome).detail()).isEqualTo("no complete answer within PT0.04S");
        }

        assertThat(model.state()).isEqualTo(EndpointState.ASKED);
    }

    @Test
    void anEndpointThatHangsForItsWholeTimeIsLeftAlone() {
        OpenAiModel hanging = model(endpoint.settings(Duration.ofMillis(40)));
        endpoint.replyWith(request -> Reply.hang());
        for (int i = 0; i < 3; i++) {
            assertThat(failed(ask(hanging)).detail()).isEqualTo("no complete answer within PT0.04S");
        }

        assertThat(failed(ask(hanging)).detail()).startsWith("left alone");
    }

    @Test
    void aLongPauseThatTheEndpointAsksForIsKeptForEverybody() {
        endpoint.reply(Reply.rateLimited("300")).replyWith(request -> Reply.answer(Verdict.JSON));
        failed(ask());
        clock.advance(Duration.ofSeconds(299));

        Failed<Verdict> failed = failed(ask());

        assertThat(failed.failure()).isEqualTo(Failure.QUOTA);
        assertThat(failed.detail()).startsWith("left alone until 2026-03-02T09:05:00Z as it asked for: HTTP 429");
        assertThat(model.state()).isEqualTo(EndpointState.LEFT_ALONE);
        assertThat(endpoint.calls()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(answered(ask()).value()).isEqualTo(Verdict.VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "Fri, 01 Jan 2100 00:00:00 GMT", "999999999999999999999"})
    void noPauseIsKeptLongerThanTheBound(String retryAfter) {
        endpoint.reply(Reply.rateLimited(retryAfter)).replyWith(request -> Reply.answer(Verdict.JSON));
        failed(ask());
        clock.advance(RULES.longestRest().minusMillis(1));
        assertThat(failed(ask()).failure()).isEqualTo(Failure.QUOTA);
        clock.advance(Duration.ofMillis(1));

        assertThat(answered(ask()).value()).isEqualTo(Verdict.VALUE);
    }

    @Test
    void aPauseBesideARefusalConcernsNobodyElse() {
        endpoint.reply(line -> {
            line.header("Retry-After", "300");
            Reply.error(400, "content_filter").send(line);
        });
        endpoint.replyWith(request -> Reply.answer(Verdict.JSON));
        assertThat(failed(ask()).failure()).isEqualTo(Failure.REFUSED);

        assertThat(answered(ask()).value()).isEqualTo(Verdict.VALUE);
    }

    @Test
    void aShortPauseConcernsNobodyElse() {
        endpoint.reply(Reply.rateLimited("20")).replyWith(request -> Reply.answer(Verdict.JSON));
        failed(ask());

        assertThat(answered(ask()).value()).isEqualTo(Verdict.VALUE);
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThatThrownBy(() -> new BreakerRules(6, 5, Duration.ofSeconds(1), Duration.ZERO))
                .hasMessage("failures is 6, expected 1 to 5");
        assertThatThrownBy(() -> new BreakerRules(1, 0, Duration.ofSeconds(1), Duration.ZERO))
                .hasMessage("attempts is 0, expected 1 to 100");
        assertThatThrownBy(() -> new BreakerRules(1, 5, Duration.ZERO, Duration.ZERO))
                .hasMessageStartingWith("pause is PT0S");
    }

    /** One that makes each attempt once. */
    private OpenAiModel model(Endpoint settings) {
        RetryRules once = new RetryRules(0, Duration.ZERO, Duration.ZERO, LONGEST_WAIT);
        return new OpenAiModel(settings, once, RULES, clock, new Random(7));
    }

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            ask();
        }
    }

    private Outcome<Verdict> ask() {
        return ask(model);
    }

    private Outcome<Verdict> ask(OpenAiModel asked) {
        Call call = new Call("u1", Call.NO_SERVER, clock.instant().plus(Duration.ofMinutes(5)), 0);
        return asked.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call);
    }
}
