package dev.answercoach.text.figures;

/** A figure as it compares, where one fact is written in ways that are two values when read. */
final class Canonical {
    private Canonical() {}

    static Quantity of(Quantity read) {
        return switch (read.unit()) {
            // "-14%p" and "14%p 뒤처졌다": the verb tells the way that the sign tells.
            case "%p" ->
                read.low().startsWith("-") && !read.isRange()
                        ? valued(read, read.low().substring(1))
                        : read;
            case "등급" -> new Quantity(read.span(), read.text(), read.low(), read.high(), "급", read.per(), read.bound());
            default -> read;
        };
    }

    private static Quantity valued(Quantity read, String value) {
        return new Quantity(read.span(), read.text(), value, value, read.unit(), read.per(), read.bound());
    }
}
