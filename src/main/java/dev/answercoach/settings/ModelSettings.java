package dev.answercoach.settings;

import java.net.URI;
import java.time.Duration;

/**
 * Where the language model is and how it may be asked.
 *
 * @param baseUrl the OpenAI-compatible endpoint, without the trailing {@code /chat/completions}
 * @param name the model's name as the endpoint knows it
 * @param apiKey what the endpoint is shown; local endpoints often need none
 * @param requestTimeout the time that one request may take in all, 1 s to 1 h
 * @param connectTimeout the time in which a connection must stand, 100 ms to 5 min
 * @param concurrency requests under way at once, 1 to 256
 * @param cache how much of what was answered is remembered
 */
public record ModelSettings(
        URI baseUrl,
        String name,
        Secret apiKey,
        Duration requestTimeout,
        Duration connectTimeout,
        int concurrency,
        Cache cache) {
    static final ModelSettings DEFAULTS = new ModelSettings(
            URI.create("https://api.openai.com/v1"),
            "gpt-5-mini",
            Secret.NONE,
            Duration.ofSeconds(120),
            Duration.ofSeconds(10),
            4,
            Cache.DEFAULTS);

    /**
     * The memory of validated answers.
     *
     * @param maxWeight UTF-16 units of all remembered answers together, 0 to 10⁹; 0 remembers nothing
     * @param maxAge how long an answer is remembered, 1 s to 30 d
     */
    public record Cache(long maxWeight, Duration maxAge) {
        static final Cache DEFAULTS = new Cache(8_000_000, Duration.ofHours(24));

        public Cache {
            Bounds.within("max-weight", maxWeight, 0, 1_000_000_000);
            Bounds.within("max-age", maxAge, Duration.ofSeconds(1), Duration.ofDays(30));
        }
    }

    public ModelSettings {
        Bounds.webAddress("base-url", baseUrl);
        Bounds.notBlank("name", name);
        Bounds.within("request-timeout", requestTimeout, Duration.ofSeconds(1), Duration.ofHours(1));
        Bounds.within("connect-timeout", connectTimeout, Duration.ofMillis(100), Duration.ofMinutes(5));
        Bounds.within("concurrency", concurrency, 1, 256);
    }

    /** Whether there is a model to ask: OpenAI's own endpoint wants a key, another one may do without. */
    public boolean isConfigured() {
        return apiKey.isPresent() || !baseUrl.equals(DEFAULTS.baseUrl());
    }
}
