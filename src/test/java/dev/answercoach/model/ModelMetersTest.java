package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ModelMetersTest {
    private final MockClock time = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, time);
    private final ModelMeters meters = new ModelMeters(registry, ScriptedEndpoint.MODEL);
    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();
    private final ExecutorService workers = ModelWorkers.start(1, 10);
    private Optional<Failure> refusal = Optional.empty();
    private EndpointState state = EndpointState.ASKED;

    @AfterEach
    void close() {
        endpoint.close();
        workers.shutdownNow();
        assertThat(endpoint.violations()).isEmpty();
    }

    @Test
    void whatTheEndpointDoesIsCountedByPromptAndModel() {
        endpoint.reply(Reply.error(503, "busy"), usage(1000, 400, 300, 200));

        Questions.ask(model());

        assertThat(counter("coach.model.requests")).isEqualTo(2);
        assertThat(tokens("input")).isEqualTo(1000);
        assertThat(tokens("cached")).isEqualTo(400);
        assertThat(tokens("output")).isEqualTo(300);
        assertThat(tokens("reasoning")).isEqualTo(200);
        assertThat(registry.get("coach.model.answers")
                        .tags("prompt", "verdict", "model", ScriptedEndpoint.MODEL, "outcome", "answered")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void questionsAreCountedByWhatCameOfThem() {
        endpoint.reply(usage(10, 0, 10, 0), Reply.error(401, "invalid_api_key"));
        LanguageModel model = model();

        Questions.ask(model);
        Questions.ask(model);
        ask(model, 1);
        refusal = Optional.of(Failure.USER_BUDGET);
        ask(model, 2);
        refusal = Optional.of(Failure.SERVER_BUDGET);
        ask(model, 3);

        for (String outcome : new String[] {"answered", "cached", "misconfigured", "user-budget", "server-budget"}) {
            assertThat(registry.get("coach.model.questions")
                            .tags("prompt", "verdict", "model", ScriptedEndpoint.MODEL, "outcome", outcome)
                            .timer()
                            .count())
                    .as(outcome)
                    .isEqualTo(1);
        }
        assertThat(counter("coach.model.requests"))
                .as("cache and budget make none")
                .isEqualTo(2);
    }

    @Test
    void theTimeIsTheOneThatTheAskerWaited() {
        endpoint.reply(usage(10, 0, 10, 0)).beforeAnswer(1, () -> time.add(Duration.ofSeconds(7)));

        Questions.ask(model());

        assertThat(registry.get("coach.model.questions").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(7);
    }

    @Test
    void theEndpointsStateIsTold() {
        meters.endpoint(() -> state);
        assertThat(state()).isZero();

        state = EndpointState.LEFT_ALONE;

        assertThat(state()).isEqualTo(2);
    }

    /** Wired as in production. */
    private LanguageModel model() {
        Budget budget = new Budget() {
            @Override
            public Optional<Failure> refusal(Call call, Instant asked) {
                return refusal;
            }

            @Override
            public void charge(Call call, Instant asked, long tokens) {}
        };
        InstantSource clock = InstantSource.system();
        LanguageModel budgeted = new BudgetedModel(meters.costs(Questions.model(endpoint)), budget, clock);
        return meters.questions(new CachedModel(budgeted, CacheRules.USUAL, workers, clock));
    }

    private static void ask(LanguageModel model, int take) {
        Call call = Questions.call("u1").withTake(take);
        model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call);
    }

    private static Reply usage(int input, int cached, int output, int reasoning) {
        return Reply.changed(Verdict.JSON, completion -> {
            ObjectNode usage = (ObjectNode) completion.path("usage");
            usage.put("prompt_tokens", input).put("completion_tokens", output);
            ((ObjectNode) usage.path("prompt_tokens_details")).put("cached_tokens", cached);
            ((ObjectNode) usage.path("completion_tokens_details")).put("reasoning_tokens", reasoning);
        });
    }

    private double counter(String name) {
        return registry.get(name)
                .tags("prompt", "verdict", "model", ScriptedEndpoint.MODEL)
                .counter()
                .count();
    }

    private double tokens(String type) {
        return registry.get("coach.model.tokens")
                .tags("prompt", "verdict", "model", ScriptedEndpoint.MODEL, "type", type)
                .counter()
                .count();
    }

    private double state() {
        return registry.get("coach.model.endpoint.state").gauge().value();
    }
}
