package dev.answercoach.model;

import dev.answercoach.model.Outcome.Failed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Finds out whether an endpoint answers, by one short question without retries. Each probe knows nothing of earlier failures, so
 * that no breaker keeps it from asking.
 */
public final class EndpointProbe {
    private static final String PROMPT = "probe.md";

    private final InstantSource clock;

    public EndpointProbe(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param failure why no usable answer came, empty where one came
     * @param detail for the host: what the endpoint said, or how it takes answers; never holds a secret
     * @param usage what it cost; its milliseconds are the time until the answer
     */
    public record Finding(Optional<Failure> failure, String detail, Usage usage) {
        public boolean works() {
            return failure.isEmpty();
        }
    }

    /** The answer of an endpoint that works. */
    record Pong(@Described("always true") boolean ok) {}

    /** Asks. Blocks for at most {@code patience}. */
    public Finding probe(Endpoint endpoint, Duration patience) {
        OpenAiModel model = new OpenAiModel(endpoint, RetryRules.NONE, BreakerRules.USUAL, clock, new Random(0));
        Prompt<Pong> prompt = new Prompt<>(text(), Pong.class, pong -> pong.ok() ? "" : "ok is not true");
        Call call = new Call("", Call.NO_SERVER, clock.instant().plus(patience), 0);
        Outcome<Pong> outcome = model.ask(prompt, Map.of(), Conversation.NEW, call);
        return outcome.fold(
                answered -> new Finding(Optional.empty(), "answers as " + model.answerFormat(), answered.usage()),
                EndpointProbe::finding);
    }

    private static Finding finding(Failed<?> failed) {
        return new Finding(Optional.of(failed.failure()), failed.detail(), failed.usage());
    }

    private static PromptText text() {
        try (InputStream file = EndpointProbe.class.getResourceAsStream(PROMPT)) {
            if (file == null) {
                throw new IllegalStateException(PROMPT + " is not on the class path");
            }
            return PromptFileParser.parse(PROMPT, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
