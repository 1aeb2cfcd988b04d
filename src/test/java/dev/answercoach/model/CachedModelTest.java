package dev.answercoach.model;

import static dev.answercoach.model.Questions.answered;
import static dev.answercoach.model.Questions.ask;
import static dev.answercoach.model.Questions.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CachedModelTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Usage HIT = Usage.CACHE_HIT;
    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start().replyWith(request -> Reply.answer(Verdict.JSON));
    private final ExecutorService workers = ModelWorkers.start(2, 1000);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final AtomicLong millis = new AtomicLong(System.currentTimeMillis());
    private final CachedModel model = cached(CacheRules.USUAL);

    @AfterEach
    void close() {
        endpoint.close();
        workers.shutdownNow();
        callers.shutdownNow();
        assertThat(endpoint.violations()).isEmpty();
    }

    @Test
    void answersTheSameQuestionOnce() {
        Outcome.Answered<Verdict> first = answered(ask(model));
        Outcome.Answered<Verdict> second = answered(ask(model));

        assertThat(first.usage().calls()).isEqualTo(1);
        assertThat(second.usage()).isEqualTo(HIT);
        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.conversation()).isEqualTo(first.conversation());
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void asksAgainWhateverTheAnswerDependsOn() {
        PromptText text = Questions.TEXT;
        Conversation before = new Conversation(List.of(new Conversation.Exchange("a", "b")));
        List<Runnable> questions = List.of(
                () -> ask(model),
                () -> model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, Questions.call("u2")),
                () -> model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call(SOON, 1)),
                () -> model.ask(Questions.PROMPT, Map.of("draft", "다른 글"), Conversation.NEW, call(SOON, 0)),
                () -> model.ask(Questions.PROMPT, Questions.VALUES, before, call(SOON, 0)),
                () -> askWith(new PromptText(text.id(), 2, null, null, text.system(), text.user())),
                () -> askWith(new PromptText(text.id(), 1, 0.1, null, text.system(), text.user())),
                () -> askWith(new PromptText(text.id(), 1, null, 9, text.system(), text.user())),
                () -> askWith(new PromptText(text.id(), 1, null, null, "Judge hard.", text.user())));

        questions.forEach(Runnable::run);
        assertThat(endpoint.calls()).isEqualTo(questions.size());
        questions.forEach(Runnable::run);
        assertThat(endpoint.calls()).isEqualTo(questions.size());
    }

    @Test
    void sixtyFourAtOnceCostOneCall() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        endpoint.reply(Reply.hangUntil(release, Reply.answer(Verdict.JSON)));

        List<Future<Outcome<Verdict>>> asked = askAtOnce(64);
        assertThat(endpoint.awaitRequest(SOON)).isTrue();
        release.countDown();

        List<Usage> usages = new ArrayList<>();
        for (Future<Outcome<Verdict>> outcome : asked) {
            usages.add(answered(outcome.get()).usage());
        }
        assertThat(endpoint.calls()).isEqualTo(1);
        assertThat(usages).filteredOn(HIT::equals).hasSize(63);
        assertThat(usages.stream().mapToInt(Usage::calls).sum()).isEqualTo(1);
    }

    @Test
    void sixtyFourDifferentQuestionsGetThroughTwoWorkers() throws Exception {
        List<Callable<Outcome<Verdict>>> questions = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            Call call = new Call("user" + i, Call.NO_SERVER, Instant.now().plus(SOON), 0);
            questions.add(() -> model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call));
        }

        for (Future<Outcome<Verdict>> outcome : callers.invokeAll(questions)) {
            assertThat(answered(outcome.get()).usage().calls()).isEqualTo(1);
        }
    }

    @Test
    void keepsNoFailure() {
        endpoint.reply(Reply.refusal("no"), Reply.cut(Verdict.JSON), Reply.error(401, "invalid_api_key"));

        assertThat(failed(ask(model)).failure()).isEqualTo(Failure.REFUSED);
        assertThat(failed(ask(model)).failure()).isEqualTo(Failure.CUT);
        assertThat(failed(ask(model)).failure()).isEqualTo(Failure.MISCONFIGURED);
        assertThat(answered(ask(model)).usage().calls()).isEqualTo(1);
    }

    @Test
    void whoAsksRightAfterAFailureDoesNotMeetItAgain() {
        for (int i = 0; i < 100; i++) {
            endpoint.reply(Reply.refusal("no"), Reply.answer(Verdict.JSON));
            Call call = new Call("u" + i, Call.NO_SERVER, Instant.now().plus(SOON), 0);

            failed(model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call));
            answered(model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call));
        }
    }

    @Test
    void aFailureIsChargedToOneOfItsWaiters() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        endpoint.reply(Reply.hangUntil(release, Reply.refusal("no")));
        List<Future<Outcome<Verdict>>> asked = askAtOnce(8);
        assertThat(endpoint.awaitRequest(SOON)).isTrue();
        Awaitility.await().until(() -> waiting() == 8);
        release.countDown();

        int calls = 0;
        for (Future<Outcome<Verdict>> outcome : asked) {
            calls += failed(outcome.get()).usage().calls();
            assertThat(outcome.get().usage().cacheHits()).isZero();
        }
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void theLastWhoLeavesHangsUp() throws Exception {
        endpoint.reply(Reply.drip());
        CompletableFuture<Outcome<Verdict>> first = new CompletableFuture<>();
        CompletableFuture<Outcome<Verdict>> second = new CompletableFuture<>();
        Thread one = new Thread(() -> first.complete(ask(model)));
        Thread two = new Thread(() -> second.complete(ask(model)));
        one.start();
        two.start();
        assertThat(endpoint.awaitRequest(SOON)).isTrue();
        Awaitility.await()
                .until(() ->
                        one.getState() == Thread.State.TIMED_WAITING && two.getState() == Thread.State.TIMED_WAITING);

        one.interrupt();
        assertThat(failed(first.get()).failure()).isEqualTo(Failure.CANCELLED);
        assertThat(endpoint.awaitClientLeft(Duration.ofMillis(100)))
                .as("somebody still waits")
                .isFalse();

        two.interrupt();
        assertThat(failed(second.get()).failure()).isEqualTo(Failure.CANCELLED);
        assertThat(endpoint.awaitClientLeft(SOON)).isTrue();
        assertThat(answered(ask(model)).usage().calls()).as("asked anew").isEqualTo(1);
    }

    @Test
    void anInterruptedWaiterStaysInterrupted() {
        endpoint.reply(Reply.hang());

        Thread.currentThread().interrupt();
        Outcome<Verdict> outcome = ask(model);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failed(outcome).failure()).isEqualTo(Failure.CANCELLED);
    }

    @Test
    void eachLeavesAtADeadlineOfItsOwn() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        endpoint.reply(Reply.hangUntil(release, Reply.answer(Verdict.JSON)));
        Future<Outcome<Verdict>> patient = askAtOnce(1).get(0);
        assertThat(endpoint.awaitRequest(SOON)).isTrue();

        Outcome<Verdict> hurried =
                model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call(Duration.ofMillis(50), 0));
        assertThat(failed(hurried).failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(hurried.usage()).isEqualTo(Usage.NONE);

        release.countDown();
        assertThat(answered(patient.get()).value()).isEqualTo(Verdict.VALUE);
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void whoMayWaitLongerAsksAgainWhenTheFirstRanOutOfTime() throws Exception {
        endpoint.reply(Reply.drip(), Reply.answer(Verdict.JSON));
        Call hurry = call(Duration.ofMillis(500), 0);
        Future<Outcome<Verdict>> hurried =
                callers.submit(() -> model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, hurry));
        assertThat(endpoint.awaitRequest(SOON)).isTrue();

        Outcome<Verdict> patient = ask(model);

        assertThat(failed(hurried.get()).failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(answered(patient).value()).isEqualTo(Verdict.VALUE);
        assertThat(hurried.get().usage().calls() + patient.usage().calls()).isEqualTo(2);
    }

    @Test
    void aDeadlineThatRunsOutCountsTheCallThatWasMade() {
        endpoint.reply(Reply.drip());

        Outcome<Verdict> outcome =
                model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call(Duration.ofMillis(300), 0));

        assertThat(failed(outcome).failure()).isEqualTo(Failure.UNAVAILABLE);
        assertThat(outcome.usage().calls()).isEqualTo(1);
    }

    /** Asked on the caller's own thread: an answer's age counts from its storing, which else may lag behind its delivery. */
    @Test
    void answersAge() {
        CachedModel aging = new CachedModel(
                Questions.model(endpoint),
                new CacheRules(1_000_000, Duration.ofHours(1)),
                Runnable::run,
                () -> Instant.ofEpochMilli(millis.get()));
        Call call = new Call(
                "u1", Call.NO_SERVER, Instant.ofEpochMilli(millis.get()).plus(Duration.ofDays(2)), 0);

        aging.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call);
        millis.addAndGet(Duration.ofMinutes(59).toMillis());
        aging.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call);
        assertThat(endpoint.calls()).isEqualTo(1);

        millis.addAndGet(Duration.ofMinutes(2).toMillis());
        aging.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call);
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void keepsNoMoreThanItsRulesSay() {
        CachedModel none = cached(new CacheRules(0, Duration.ofHours(1)));

        ask(none);
        ask(none);

        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void forgetsAUser() {
        ask(model);
        model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, Questions.call("u2"));

        model.forget("u1");

        ask(model);
        model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, Questions.call("u2"));
        assertThat(endpoint.calls()).isEqualTo(3);
    }

    @Test
    void saysSoWhereTooManyWait() throws InterruptedException {
        ExecutorService small = ModelWorkers.start(1, 1);
        CachedModel narrow =
                new CachedModel(Questions.model(endpoint), CacheRules.USUAL, small, InstantSource.system());
        endpoint.replyWith(request -> Reply.hang());
        for (int i = 0; i < 2; i++) {
            Call call = new Call("waiting" + i, Call.NO_SERVER, Instant.now().plus(SOON), 0);
            callers.execute(() -> narrow.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call));
        }
        Awaitility.await()
                .until(() -> ((java.util.concurrent.ThreadPoolExecutor) small)
                                .getQueue()
                                .size()
                        == 1);

        Outcome<Verdict> outcome = ask(narrow);

        assertThat(failed(outcome).failure()).isEqualTo(Failure.BUSY);
        assertThat(failed(outcome).detail()).isEqualTo("too many questions are waiting");
        small.shutdownNow();
    }

    @Test
    void aBugIsThrownToAllAndNotKept() {
        LanguageModel broken = new LanguageModel() {
            @Override
            public <T> Outcome<T> ask(Prompt<T> prompt, Map<String, String> values, Conversation before, Call call) {
                throw new IllegalStateException("bug");
            }
        };
        CachedModel cached = new CachedModel(broken, CacheRules.USUAL, workers, InstantSource.system());

        assertThatThrownBy(() -> ask(cached)).hasRootCauseMessage("bug");
        assertThatThrownBy(() -> ask(cached)).hasRootCauseMessage("bug");
    }

    private CachedModel cached(CacheRules rules) {
        return new CachedModel(Questions.model(endpoint), rules, workers, InstantSource.system());
    }

    private void askWith(PromptText text) {
        model.ask(Questions.prompt(text), Questions.VALUES, Conversation.NEW, call(SOON, 0));
    }

    private List<Future<Outcome<Verdict>>> askAtOnce(int times) {
        List<Future<Outcome<Verdict>>> outcomes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            outcomes.add(callers.submit(() -> Questions.ask(model)));
        }
        return outcomes;
    }

    private long waiting() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> List.of(thread.getValue()).stream()
                        .anyMatch(frame -> frame.getMethodName().equals("await")
                                && frame.getClassName().equals(CachedModel.class.getName())))
                .count();
    }

    private static Call call(Duration patience, int take) {
        return new Call("u1", Call.NO_SERVER, Instant.now().plus(patience), take);
    }
}
