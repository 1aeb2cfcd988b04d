package dev.answercoach.text.figures;

import dev.answercoach.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is told of the figures that were read. Reading keeps more than a user should see, since two texts are compared by
 * it: that the third quarter is meant, which grade a certificate has, in how many shifts a plant works, whom "20대" names. It also makes every length
 * metres, so that 1.2km is 1,200m; told is what was written.
 */
final class Reported {
    /** A part of a year that is not named. */
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?i)분기|반기|half|quarter|q[1-4]");
    /** "20대 고객", "500대 기업", "in their 20s": names of groups. */
    private static final Pattern GROUP = Pattern.compile("(?i)\\d{1,4}(?:년?대|s)(?: ?(?:이상|이하))?|[a-z]+ties");

    private static final Pattern CREW = Pattern.compile("(?<people>\\d{1,2}인) ?(?<crew>[1한] ?조)");

    private static final Pattern LICENCE = Pattern.compile("(?:면허|운전면허) ?$");
    /** Two moments that words tie together are told apart; "09:00~18:00" is one span. */
    private static final Pattern FROM_TO =
            Pattern.compile("(?<from>.*?) ?(?<!~|-)(?:부터|에서| to | through | until | till | and ) ?(?<to>.*?)(?: ?까지)?");

    private static final int NEAR = 6;

    private Reported() {}

    /** @param folded the text that the quantities stand in */
    static List<Quantity> of(List<Quantity> quantities, String folded) {
        List<Quantity> told = new ArrayList<>(quantities.size());
        for (Quantity quantity : ListCounts.leftOut(quantities, folded)) {
            if (!isName(quantity, folded)) {
                told.addAll(crew(quantity, folded).orElseGet(() -> apart(asWritten(quantity, folded), folded)));
            }
        }
        return told;
    }

    /** "2인 1조 이상" is compared as a crew of two and more; told are two people and one crew. */
    private static Optional<List<Quantity>> crew(Quantity quantity, String folded) {
        Matcher crew = CREW.matcher(quantity.text());
        if (!quantity.unit().equals("명") || !crew.lookingAt()) {
            return Optional.empty();
        }
        int start = quantity.span().start();
        Span people = new Span(start, start + crew.end("people"));
        Span one = new Span(start + crew.start("crew"), quantity.span().end());
        return Optional.of(List.of(
                new Quantity(
                        people,
                        people.in(folded),
                        quantity.low(),
                        quantity.high(),
                        quantity.unit(),
                        quantity.per(),
                        Quantity.Bound.EXACT),
                new Quantity(one, one.in(folded), "1", "1", "조", "", quantity.bound())));
    }

    private static boolean isName(Quantity quantity, String folded) {
        int start = quantity.span().start();
        return switch (quantity.unit()) {
            case "급", "번째", "교대", "상" -> true;
            case "종" ->
                LICENCE.matcher(folded.substring(Math.max(0, start - NEAR), start))
                        .find();
            case "date" ->
                quantity.isRange()
                        && quantity.low().startsWith("--")
                        && PART_OF_YEAR.matcher(quantity.text()).find();
            case "#" -> GROUP.matcher(quantity.text()).matches();
            default -> false;
        };
    }

    /** "12km" is 12 km, as it was written, and not 12,000 m. */
    private static Quantity asWritten(Quantity quantity, String folded) {
        if (!quantity.isNumber() || !Units.table().isMeasure(quantity.unit())) {
            return quantity;
        }
        return spelled(quantity, folded)
                .map(unit -> new Quantity(
                        quantity.span(),
                        quantity.text(),
                        in(unit, quantity.lowValue()),
                        in(unit, quantity.highValue()),
                        Units.table().symbol(unit),
                        quantity.per(),
                        quantity.bound()))
                .orElse(quantity);
    }

    /** The unit that the figure was written in: the last spelling of it within the figure's text. */
    private static Optional<Unit> spelled(Quantity quantity, String folded) {
        Optional<Unit> spelled = Optional.empty();
        for (int at = quantity.span().start(); at < quantity.span().end(); at++) {
            boolean mayStart = at > 0 && !Scripts.isLatin(folded.charAt(at - 1));
            Optional<Units.Match> match = mayStart ? Units.table().at(folded, at) : Optional.empty();
            if (match.isPresent() && match.get().unit().name().equals(quantity.unit())) {
                spelled = Optional.of(match.get().unit());
            }
        }
        return spelled;
    }

    private static String in(Unit unit, BigDecimal canonical) {
        return Figure.plain(canonical.divide(unit.factor(), MathContext.DECIMAL64));
    }

    private static List<Quantity> apart(Quantity quantity, String folded) {
        if (quantity.isNumber() || !quantity.isRange()) {
            return List.of(quantity);
        }
        Span span = quantity.span();
        Matcher words = FROM_TO.matcher(folded.substring(span.start(), span.end()));
        if (!words.matches()
                || words.group("from").isEmpty()
                || words.group("to").isEmpty()) {
            return List.of(quantity);
        }
        Span from = new Span(span.start() + words.start("from"), span.start() + words.end("from"));
        Span to = new Span(span.start() + words.start("to"), span.start() + words.end("to"));
        return List.of(end(quantity, from, quantity.low()), end(quantity, to, quantity.high()));
    }

    private static Quantity end(Quantity range, Span place, String moment) {
        String text = range.text()
                .substring(
                        place.start() - range.span().start(),
                        place.end() - range.span().start());
        return new Quantity(place, text, moment, moment, range.unit(), "", range.bound());
    }
}
