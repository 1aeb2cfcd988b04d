package dev.answercoach.evaluation;

import java.util.Locale;

/** A measured value. */
public sealed interface Figure {
    /** Whether there was anything to measure. */
    default boolean isMeasured() {
        return true;
    }

    /** The value in one number, which floors speak of; a share is 0 to 1. */
    double value();

    /** As tables show it. */
    String text();

    /** So many of so many; with none at all it was not measured. */
    static Figure share(long part, long whole) {
        return whole == 0 ? new NotMeasured() : new Share(part, whole);
    }

    /** A mean of so many values; with none at all it was not measured. */
    static Figure mean(double sum, long count) {
        return count == 0 ? new NotMeasured() : new Mean(sum / count);
    }

    /** The same for a sum of whole numbers. */
    static Figure mean(long sum, long count) {
        return mean((double) sum, count);
    }

    /** Part of a whole. */
    record Share(long part, long whole) implements Figure {
        @Override
        public double value() {
            return (double) part / whole;
        }

        @Override
        public String text() {
            return part + "/" + whole;
        }
    }

    /** A mean, or a difference of two. */
    record Mean(double value) implements Figure {
        @Override
        public String text() {
            // Rounding leaves no minus before a zero.
            String text = String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%,.0f", value);
            return text.equals("-0.00") ? "0.00" : text;
        }
    }

    /** Nothing of it was measured; {@link #value} throws. */
    record NotMeasured() implements Figure {
        @Override
        public boolean isMeasured() {
            return false;
        }

        @Override
        public double value() {
            throw new IllegalStateException("not measured");
        }

        @Override
        public String text() {
            return "–";
        }
    }
}
