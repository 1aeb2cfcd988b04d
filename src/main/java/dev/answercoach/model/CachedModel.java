package dev.answercoach.model;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.answercoach.model.Outcome.Answered;
import dev.answercoach.model.Outcome.Failed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A model that is asked the same thing once: answers are kept, and those who ask while the first is under way wait for its
 * answer.
 *
 * <p>Only usable answers are kept. Each waiter leaves at a deadline of its own or when its thread is interrupted; when the last
 * has left the work is cancelled. The work has the deadline of whoever started it; who may wait longer asks again if that one
 * ran out of time. The cost of an answer is charged to one of those who waited for it, to the others it is a cache hit; the cost
 * of a failure likewise, to the others it is none; who leaves early is charged nothing. A prompt's {@link Prompt#problem} is believed to depend on nothing but the
 * values that the prompt shows.
 */
public final class CachedModel implements LanguageModel {
    /** The model keeps the deadline itself and then tells best why there is no answer, so it is given this long to say so. */
    private static final Duration GRACE = Duration.ofMillis(500);

    /** However far a deadline lies away. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final LanguageModel model;
    private final Executor executor;
    private final InstantSource clock;
    private final AsyncCache<Question, Outcome<?>> answers;

    /**
     * @param model who is asked
     * @param executor does the asking, one thread for each question under way; must not be the one that calls {@link #ask}, whose
     *     threads wait
     * @param clock ages answers and judges deadlines
     */
    public CachedModel(LanguageModel model, CacheRules rules, Executor executor, InstantSource clock) {
        this.model = model;
        this.executor = executor;
        this.clock = clock;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(rules.maxCharacters())
                .weigher(CachedModel::weight)
                .expireAfterWrite(rules.maxAge())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .buildAsync();
    }

    @Override
    public <T> Outcome<T> ask(Prompt<T> prompt, Map<String, String> values, Conversation before, Call call) {
        Question question = Question.of(prompt, values, before, call);
        Usage spent = Usage.NONE;
        while (true) {
            SharedAnswer shared = enter(question, () -> model.ask(prompt, values, before, call), call.deadline());
            Outcome<T> outcome;
            try {
                outcome = typed(await(shared, call.deadline()), prompt.answer());
                spent = spent.plus(shared.charge() ? outcome.usage() : free(outcome));
            } catch (TimeoutException e) {
                return new Failed<>(Failure.UNAVAILABLE, "no answer before the deadline", spent);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Failed<>(Failure.CANCELLED, "nobody waits any more", spent);
            } finally {
                shared.leave();
            }
            Instant now = clock.instant();
            if (!shared.ranOutOfTime(outcome, now) || !now.isBefore(call.deadline())) {
                return at(spent, outcome);
            }
        }
    }

    /** Forgets all answers that a user was given. */
    public void forget(String user) {
        answers.asMap().keySet().removeIf(question -> question.user().equals(user));
    }

    private SharedAnswer enter(Question question, Supplier<Outcome<?>> work, Instant deadline) {
        while (true) {
            SharedAnswer shared = (SharedAnswer) answers.get(
                    question,
                    (key, ignored) -> new SharedAnswer(
                            work, deadline, failed -> answers.asMap().remove(question, failed)));
            if (shared.enter(executor)) {
                return shared;
            }
            answers.asMap().remove(question, shared);
        }
    }

    private Outcome<?> await(SharedAnswer shared, Instant deadline) throws InterruptedException, TimeoutException {
        Duration left = Duration.between(clock.instant(), deadline);
        Duration wait = left.isNegative() ? Duration.ZERO : left.plus(GRACE);
        try {
            return shared.get(
                    wait.compareTo(LONGEST_WAIT) < 0 ? wait.toMillis() : LONGEST_WAIT.toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking a model threw", e.getCause());
        }
    }

    /** What was found under a question that names the answer's class is of that class. */
    private static <T> Outcome<T> typed(Outcome<?> outcome, Class<T> type) {
        return outcome.fold(answered -> answered.with(type.cast(answered.value())), Failed::cast);
    }

    private static Usage free(Outcome<?> outcome) {
        return outcome.fold(answered -> Usage.CACHE_HIT, failed -> Usage.NONE);
    }

    private static <T> Outcome<T> at(Usage usage, Outcome<T> outcome) {
        return outcome.fold(
                answered -> new Answered<>(answered.value(), answered.conversation(), usage),
                failed -> new Failed<>(failed.failure(), failed.detail(), usage));
    }

    private static int weight(Question question, Outcome<?> outcome) {
        return question.characters()
                + outcome.<Integer>fold(answered -> Question.characters(answered.conversation()), failed -> 0);
    }
}
