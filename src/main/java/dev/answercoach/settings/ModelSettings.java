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
 * @param queue how much may wait for the model
 * @param cache how much of what was answered is remembered
 * @param budget how much may be asked in a day
 */
public record ModelSettings(
        URI baseUrl,
        String name,
        Secret apiKey,
        Duration requestTimeout,
        Duration connectTimeout,
        int concurrency,
        Queue queue,
        Cache cache,
        Budget budget) {
    static final ModelSettings DEFAULTS = new ModelSettings(
            URI.create("https://api.openai.com/v1"),
            "gpt-5-mini",
            Secret.NONE,
            Duration.ofSeconds(120),
            Duration.ofSeconds(10),
            4,
            Queue.DEFAULTS,
            Cache.DEFAULTS,
            Budget.DEFAULTS);

    /**
     * The line in which reviews wait while as many are worked on as may be asked for at once.
     *
     * @param waiting reviews of all users together, 0 to 100,000
     * @param waitingPerUser reviews of one user, 0 to 1,000
     */
    public record Queue(int waiting, int waitingPerUser) {
        /** A card can be written for 15 minutes: four at once, at some 20 s each, work off no more than that in this time. */
        static final Queue DEFAULTS = new Queue(200, 5);

        public Queue {
            Bounds.within("waiting", waiting, 0, 100_000);
            Bounds.within("waiting-per-user", waitingPerUser, 0, 1_000);
        }
    }

    /**
     * The memory of validated answers.
     *
     * @param maxWeight UTF-16 units of all remembered answers together, 0 to 10⁹; 0 remembers nothing
     * @param maxAge how long an answer is remembered, 1 s to 30 d
     * @param stored UTF-16 units of all answers together that the database remembers, 0 to 10⁹; 0 remembers nothing beyond the
     *     process
     */
    public record Cache(long maxWeight, Duration maxAge, long stored) {
        static final Cache DEFAULTS = new Cache(8_000_000, Duration.ofHours(24), 40_000_000);

        public Cache {
            Bounds.within("max-weight", maxWeight, 0, 1_000_000_000);
            Bounds.within("max-age", maxAge, Duration.ofSeconds(1), Duration.ofDays(30));
            Bounds.within("stored", stored, 0, 1_000_000_000);
        }
    }

    /**
     * Tokens, read and written, that may be used from one midnight UTC to the next; 0 sets no bound.
     *
     * @param userTokensPerDay of one user, wherever they ask, 0 to 10¹²
     * @param serverTokensPerDay of all users of one server together, 0 to 10¹²
     */
    public record Budget(long userTokensPerDay, long serverTokensPerDay) {
        static final Budget DEFAULTS = new Budget(200_000, 2_000_000);

        private static final long MOST = 1_000_000_000_000L;

        public Budget {
            Bounds.within("user-tokens-per-day", userTokensPerDay, 0, MOST);
            Bounds.within("server-tokens-per-day", serverTokensPerDay, 0, MOST);
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
