package dev.answercoach.model;

import static dev.answercoach.model.Questions.answered;
import static dev.answercoach.model.Questions.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Outcome.Failed;
import dev.answercoach.store.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BudgetedModelTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start().replyWith(request -> Reply.answer(Verdict.JSON));
    private final SettableClock clock = new SettableClock(START);
    private final Purse purse = new Purse();
    private final BudgetedModel model = new BudgetedModel(Questions.model(endpoint), purse, clock);

    @AfterEach
    void close() {
        endpoint.close();
        assertThat(endpoint.violations()).isEmpty();
    }

    /** A budget that notes what is charged to it. */
    private static final class Purse implements Budget {
        private final List<String> charged = new ArrayList<>();
        private Optional<Failure> refusal = Optional.empty();

        @Override
        public Optional<Failure> refusal(Call call, Instant asked) {
            return refusal;
        }

        @Override
        public void charge(Call call, Instant asked, long tokens) {
            charged.add(call.user() + " " + asked + " " + tokens);
        }
    }

    @Test
    void aQuestionIsChargedToWhoAskedAndTheDayOnWhichTheyDid() {
        endpoint.beforeAnswer(1, () -> clock.advance(Duration.ofDays(1)));

        Outcome<Verdict> outcome = Questions.ask(model);

        assertThat(purse.charged)
                .containsExactly("u1 " + START + " " + answered(outcome).usage().tokens());
        assertThat(outcome.usage().tokens()).isPositive();
    }

    @Test
    void whoHasNothingLeftIsRefusedBeforeAnyRequest() {
        purse.refusal = Optional.of(Failure.SERVER_BUDGET);

        Failed<Verdict> failed = failed(Questions.ask(model));

        assertThat(failed.failure()).isEqualTo(Failure.SERVER_BUDGET);
        assertThat(failed.failure().lasts()).isTrue();
        assertThat(failed.usage()).isEqualTo(Usage.NONE);
        assertThat(endpoint.calls()).isZero();
        assertThat(purse.charged).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeUsedIsPaidForAsWell() {
        endpoint.replyWith(request -> Reply.answer("no JSON"));

        Failed<Verdict> failed = failed(Questions.ask(model));

        assertThat(failed.usage().calls()).isEqualTo(2);
        assertThat(purse.charged)
                .containsExactly("u1 " + START + " " + failed.usage().tokens());
    }

    @Test
    void whatTheCacheAnswersCostsNothing() {
        ExecutorService workers = ModelWorkers.start(1, 10);
        try {
            CachedModel cached = new CachedModel(model, CacheRules.USUAL, workers, clock);
            Questions.ask(cached);
            purse.refusal = Optional.of(Failure.USER_BUDGET);

            assertThat(answered(Questions.ask(cached)).usage()).isEqualTo(Usage.CACHE_HIT);
            assertThat(purse.charged).hasSize(1);
        } finally {
            workers.shutdownNow();
        }
    }
}
