package dev.answercoach.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a burst has shown.
 *
 * @param botCpu processor time of the bot's process from the first submission to the last message
 * @param ownCpu the same of this process: people, playground, model
 * @param residentMib memory of the bot's process afterwards, in MiB
 * @param threads of the bot's process afterwards
 */
record Measured(List<Timeline> timelines, Duration botCpu, Duration ownCpu, long residentMib, long threads) {
    private static final Duration ACKNOWLEDGEMENT_LIMIT = Duration.ofSeconds(3);

    /** Bursts that came one after the other, as one. */
    static Measured together(List<Measured> bursts) {
        Measured last = bursts.get(bursts.size() - 1);
        return new Measured(
                bursts.stream().flatMap(one -> one.timelines().stream()).toList(),
                bursts.stream().map(Measured::botCpu).reduce(Duration.ZERO, Duration::plus),
                bursts.stream().map(Measured::ownCpu).reduce(Duration.ZERO, Duration::plus),
                last.residentMib(),
                last.threads());
    }

    int reviews() {
        return timelines.size();
    }

    long finished() {
        return timelines.stream().filter(Timeline::isFinished).count();
    }

    /** Those that Discord's three seconds were not kept for. */
    long late() {
        return timelines.stream()
                .filter(one -> one.acknowledgement()
                        .filter(time -> time.compareTo(ACKNOWLEDGEMENT_LIMIT) <= 0)
                        .isEmpty())
                .count();
    }

    /** Milliseconds at a quantile from 0 to 1, over the reviews that came so far. */
    double millis(Function<Timeline, Optional<Duration>> time, double quantile) {
        return quantile(
                timelines.stream()
                        .flatMap(one -> time.apply(one).stream())
                        .mapToDouble(one -> one.toNanos() / 1e6)
                        .toArray(),
                quantile);
    }

    /** The part of a review's time, 0 to 1, in which no call of the model was open: the mean over all reviews. */
    double withoutModel() {
        return timelines.stream().mapToDouble(Timeline::withoutModel).average().orElse(0);
    }

    double botMillisPerReview() {
        return botCpu.toNanos() / 1e6 / reviews();
    }

    double ownMillisPerReview() {
        return ownCpu.toNanos() / 1e6 / reviews();
    }

    /** Requests of the bot to Discord. */
    double requestsPerReview() {
        return timelines.stream()
                .mapToInt(one -> one.exchanges().size())
                .average()
                .orElse(0);
    }

    private static double quantile(double[] values, double quantile) {
        Arrays.sort(values);
        return values.length == 0
                ? Double.NaN
                : values[(int) Math.min(values.length - 1, Math.ceil(values.length * quantile - 1))];
    }
}
