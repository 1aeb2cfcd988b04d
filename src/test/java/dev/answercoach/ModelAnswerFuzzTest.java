package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a model answers, a review ends, claims nothing that is not so, and shows nothing that leads or calls.
 * {@code src/bench/run fuzz 20000} asks for more answers and prints what came of them.
 */
class ModelAnswerFuzzTest {
    private static final int ANSWERS = Integer.getInteger("fuzz.answers", 500);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_101);

    @TempDir
    Path directory;

    @Test
    void noAnswerBreaksAReviewOrItsPromises() throws Exception {
        InstantSource clock = InstantSource.system();
        Instant start = clock.instant();
        ModelAnswerFuzz fuzz = new ModelAnswerFuzz(SEED);

        fuzz.run(ANSWERS, directory);

        if (System.getProperty("fuzz.answers") != null) {
            print(fuzz, Duration.between(start, clock.instant()));
        }
        assertThat(fuzz.violations()).isEmpty();
        assertThat(fuzz.outcomes())
                .containsKeys(
                        "reviews by the model at once",
                        "reviews by the model, repaired",
                        "reviews the offline coach stepped in",
                        "rewrites of MODEL with their proof",
                        "rewrites of MODEL said to have failed");
    }

    private static void print(ModelAnswerFuzz fuzz, Duration took) {
        System.out.printf(Locale.ROOT, "%n| what came of %,d answers | |%n|---|--:|%n", fuzz.answers());
        System.out.printf(Locale.ROOT, "| reviews | %,d |%n", fuzz.reviews());
        fuzz.outcomes().forEach((what, count) -> System.out.printf(Locale.ROOT, "| %s | %,d |%n", what, count));
        System.out.printf(
                Locale.ROOT, "| promises broken | %,d |%n", fuzz.violations().size());
        System.out.printf(
                Locale.ROOT, "| answers a second | %.0f |%n", 1_000.0 * fuzz.answers() / Math.max(1, took.toMillis()));
    }
}
