package dev.answercoach.text.figures;

import java.math.BigDecimal;

/** A figure as it compares, where one fact is written in ways that are two values when read. */
final class Canonical {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private Canonical() {}

    static Quantity of(Quantity read) {
        if (read.unit().equals("회") && read.per().equals("min")) {
            return new Quantity(read.span(), read.text(), read.low(), read.high(), "rpm", "", read.bound());
        }
        return switch (read.unit()) {
            case "박" ->
                new Quantity(
                        read.span(),
                        read.text(),
                        Figure.plain(read.lowValue().multiply(DAY)),
                        Figure.plain(read.highValue().multiply(DAY)),
                        "s",
                        read.per(),
                        read.bound());
            // "2F" of a building, and midnight by its other name.
            case "F" -> new Quantity(read.span(), read.text(), read.low(), read.high(), "층", read.per(), read.bound());
            case "clock" -> read.low().equals("24:00") && !read.isRange() ? valued(read, "00:00") : read;
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
