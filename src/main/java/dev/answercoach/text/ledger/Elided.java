package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.Figure;
import dev.answercoach.text.figures.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure whose unit is left to the reader: "used to take nine hours, now it takes two and a half", "from six to nine in
 * the evening".
 */
final class Elided {
    private static final Map<String, List<Integer>> PARTS =
            Map.of("s", List.of(1, 60, 3_600, 86_400, 604_800), "month", List.of(1, 12));
    private static final String WORKING_DAY = "영업일";
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final Set<String> BARE = Set.of("#", WORKING_DAY, "학년");
    private static final String CLOCK = "clock";
    private static final int HALF_DAY = 12;
    private static final int PLACES = 6;

    private Elided() {}

    /** Whether this bare number may be that figure without its unit; working days and years of a course are bare here. */
    static boolean agrees(Quantity bare, Quantity full) {
        return BARE.contains(bare.unit())
                && (!bare.unit().equals(WORKING_DAY) || !full.unit().equals("s") || isInDays(bare, full))
                && !BARE.contains(full.unit())
                && bare.isRange() == full.isRange()
                && bare.per().isEmpty()
                && writings(full.low(), full.unit()).contains(bare.low())
                && writings(full.high(), full.unit()).contains(bare.high());
    }

    /** Nine working days are no nine weeks. */
    private static boolean isInDays(Quantity days, Quantity time) {
        return new BigDecimal(days.low()).multiply(DAY).compareTo(time.lowValue()) == 0;
    }

    static boolean isTime(Quantity quantity) {
        return PARTS.containsKey(quantity.unit());
    }

    /** The numbers by which a time may be told: 129,600 seconds are 36 (hours) and 1.5 (days). */
    static List<String> writings(Quantity time) {
        return PARTS.containsKey(time.unit()) && !time.isRange() ? writings(time.low(), time.unit()) : List.of();
    }

    /** Whether a time is told by this number, and not by that of another unit: ten days are 240 hours only by a sum. */
    static boolean isWritten(String number, Quantity time) {
        String written = LooseFit.written(time);
        List<String> all = writings(time);
        return written.isEmpty()
                ? all.stream()
                        .filter(told -> !told.contains("."))
                        .reduce((first, last) -> last)
                        .filter(number::equals)
                        .isPresent()
                : written.equals(number) && all.contains(number);
    }

    private static List<String> writings(String value, String unit) {
        if (unit.equals(CLOCK)) {
            return hours(value);
        }
        return PARTS.getOrDefault(unit, List.of()).stream()
                .map(part -> new BigDecimal(value).divide(BigDecimal.valueOf(part), PLACES, RoundingMode.HALF_UP))
                .map(Figure::plain)
                .toList();
    }

    private static List<String> hours(String clock) {
        if (!clock.endsWith(":00")) {
            return List.of();
        }
        int hour = Integer.parseInt(clock.substring(0, clock.indexOf(':')));
        return List.of(Integer.toString(hour), Integer.toString((hour + HALF_DAY - 1) % HALF_DAY + 1));
    }
}
