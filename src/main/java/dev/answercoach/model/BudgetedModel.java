package dev.answercoach.model;

import dev.answercoach.model.Outcome.Failed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * A model that is asked only by who has tokens left.
 *
 * <p>What a question costs is known once it is answered, so each that is under way may lead beyond the share: by as many
 * questions of one user or server as are asked at once, and that is bounded by {@code model.concurrency}. Of a request
 * that was cancelled, ran out of time or broke off, what was asked is charged by estimate and what was written is not; an
 * endpoint that answers without reporting tokens costs none. It belongs below the cache, whose answers cost nothing.
 */
public final class BudgetedModel implements LanguageModel {
    private final LanguageModel model;
    private final Budget budget;
    private final InstantSource clock;

    /** @param clock tells the day that a question is charged to */
    public BudgetedModel(LanguageModel model, Budget budget, InstantSource clock) {
        this.model = model;
        this.budget = budget;
        this.clock = clock;
    }

    @Override
    public <T> Outcome<T> ask(Prompt<T> prompt, Map<String, String> values, Conversation before, Call call) {
        Instant asked = clock.instant();
        Optional<Failure> refusal = budget.refusal(call, asked);
        if (refusal.isPresent()) {
            return new Failed<>(refusal.get(), "the day's tokens are used up", Usage.NONE);
        }
        Outcome<T> outcome = model.ask(prompt, values, before, call);
        budget.charge(call, asked, outcome.usage().tokens());
        return outcome;
    }
}
