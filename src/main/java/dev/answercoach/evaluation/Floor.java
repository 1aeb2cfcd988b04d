package dev.answercoach.evaluation;

/**
 * What a metric is expected to reach.
 *
 * @param bound the last value that is good enough
 * @param upper whether greater values are worse
 * @param share whether the values are shares, 0 to 1
 */
public record Floor(double bound, boolean upper, boolean share) {
    static Floor shareAtLeast(double bound) {
        return new Floor(bound, false, true);
    }

    static Floor shareAtMost(double bound) {
        return new Floor(bound, true, true);
    }

    static Floor meanAtMost(double bound) {
        return new Floor(bound, true, false);
    }

    boolean allows(double value) {
        return upper ? value <= bound : value >= bound;
    }
}
