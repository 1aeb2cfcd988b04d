package dev.answercoach.model;

import dev.answercoach.text.KeyName;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Counts what a model is asked, what comes of it and what it costs, by prompt.
 *
 * <p>Two places are counted: what those who ask get, which the cache may answer and a budget may refuse, and what the endpoint
 * does, which costs something even where nobody waits for it any more. docs/hosting.md describes each meter.
 */
public final class ModelMeters {
    private final MeterRegistry registry;
    private final String modelName;

    /** @param modelName the model, as the endpoint calls it */
    public ModelMeters(MeterRegistry registry, String modelName) {
        this.registry = registry;
        this.modelName = modelName;
    }

    /** Tells whether the endpoint is asked: 0 as usual, 1 tried once, 2 left alone. */
    public void endpoint(Supplier<EndpointState> state) {
        Gauge.builder("coach.model.endpoint.state", () -> state.get().level())
                .description("Whether the endpoint is asked: 0 as usual, 1 tried by one request, 2 left alone")
                .tags(Tags.of("model", modelName))
                .register(registry);
    }

    /** Tells how many jobs wait for the model. */
    public void queue(JobQueue queue) {
        Gauge.builder("coach.model.queue.waiting", queue, JobQueue::waiting)
                .description("Reviews that wait for the model")
                .tags(Tags.of("model", modelName))
                .register(registry);
    }

    /** The same model, with its requests, tokens and time counted; belongs right around it. */
    public LanguageModel costs(LanguageModel model) {
        return new Counted(model, this::countCosts);
    }

    /** The same model, with the questions to it counted by what came of them; belongs around the cache. */
    public LanguageModel questions(LanguageModel model) {
        return new Counted(model, this::countQuestion);
    }

    private void countCosts(String prompt, Outcome<?> outcome, Timer.Sample ignored) {
        Tags tags = tags(prompt);
        Usage usage = outcome.usage();
        registry.counter("coach.model.requests", tags).increment(usage.calls());
        countTokens(tags, "input", usage.inputTokens());
        countTokens(tags, "cached", usage.cachedTokens());
        countTokens(tags, "output", usage.outputTokens());
        countTokens(tags, "reasoning", usage.reasoningTokens());
        registry.timer("coach.model.answers", tags.and("outcome", outcomeName(outcome)))
                .record(usage.millis(), TimeUnit.MILLISECONDS);
    }

    private void countTokens(Tags tags, String type, long tokens) {
        registry.counter("coach.model.tokens", tags.and("type", type)).increment((double) tokens);
    }

    private void countQuestion(String prompt, Outcome<?> outcome, Timer.Sample waited) {
        boolean cached = outcome.usage().cacheHits() > 0;
        String name = cached ? "cached" : outcomeName(outcome);
        waited.stop(registry.timer("coach.model.questions", tags(prompt).and("outcome", name)));
    }

    private Tags tags(String prompt) {
        return Tags.of("prompt", prompt, "model", modelName);
    }

    private static String outcomeName(Outcome<?> outcome) {
        return outcome.fold(answered -> "answered", failed -> KeyName.of(failed.failure()));
    }

    /** What is done with an outcome. */
    private interface Count {
        void of(String prompt, Outcome<?> outcome, Timer.Sample waited);
    }

    private final class Counted implements LanguageModel {
        private final LanguageModel model;
        private final Count count;

        Counted(LanguageModel model, Count count) {
            this.model = model;
            this.count = count;
        }

        @Override
        public <T> Outcome<T> ask(Prompt<T> prompt, Map<String, String> values, Conversation before, Call call) {
            Timer.Sample waited = Timer.start(registry);
            Outcome<T> outcome = model.ask(prompt, values, before, call);
            count.of(prompt.text().id(), outcome, waited);
            return outcome;
        }
    }
}
