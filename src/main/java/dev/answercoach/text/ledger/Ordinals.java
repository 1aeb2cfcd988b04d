package dev.answercoach.text.ledger;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.Span;
import dev.answercoach.text.figures.EnglishOrdinals;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which one of a row a rewrite names although the draft has no such number: 제7회 told as the eighth, the third attempt
 * as the fourth. Names hide these numbers from the figures. First and second are ways to speak as well, and left alone.
 */
final class Ordinals {
    private static final int THIRD = 2;
    private static final List<String> WORDS = EnglishOrdinals.WORDS.subList(THIRD, EnglishOrdinals.WORDS.size());
    private static final List<String> TENS =
            List.of("thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");
    private static final List<String> TRIES = List.of("삼수", "사수", "오수");
    private static final QuickPattern ORDINAL = QuickPattern.of(
            "(?i)제 ?(?<ko>\\d{1,3})(?! ?\\d|[조항]|자|안|[0-9.,])|(?<![\\d.])(?<th>\\d{1,3})(?:th|st|nd|rd)(?![a-z])"
                    + "|(?<![\\d.,])(?<label>\\d{1,3}) ?(?:회차|저자|호기|호선|교시)"
                    + "|(?<![a-z])(?:my|the|its|our|in|on|for|a) (?<word>"
                    + String.join("|", WORDS) + "|" + String.join("|", TENS)
                    + ")(?! (?:of|party|parties|person|quarter|half)| ?-)(?= [a-z])|(?<![가-힣])(?<tries>삼수|사수|오수)(?= ?(?:끝|만|를|을|해|하))");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    /** No answer names so many. */
    private static final int MOST = 50;

    private final Matching matching;

    Ordinals(Matching matching) {
        this.matching = matching;
    }

    void compare() {
        FigureText rewrite = matching.rewrite();
        QuickPattern.Search search = ORDINAL.in(rewrite.folded());
        @Nullable Set<String> known = null;
        for (int count = 0; count < MOST && search.find(); count++) {
            Matcher ordinal = search.found();
            if (known == null) {
                known = numbers(matching.draft());
            }
            Span place = place(ordinal);
            String number = Integer.toString(number(ordinal));
            if (!known.contains(number)
                    && rewrite.quantities().stream()
                            .noneMatch(read -> read.span().overlaps(place))) {
                matching.invent(rewrite.wordsAs(place, number, "#"));
            }
        }
    }

    private static Span place(Matcher ordinal) {
        String group = group(ordinal);
        return new Span(ordinal.start(group), ordinal.end(group));
    }

    private static String group(Matcher ordinal) {
        return List.of("ko", "th", "label", "word", "tries").stream()
                .filter(name -> ordinal.group(name) != null)
                .findFirst()
                .orElseThrow();
    }

    private static int number(Matcher ordinal) {
        String written = ordinal.group(group(ordinal)).toLowerCase(Locale.ROOT);
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        if (TRIES.contains(written)) {
            return 3 + TRIES.indexOf(written);
        }
        return WORDS.contains(written) ? 3 + WORDS.indexOf(written) : 30 + 10 * TENS.indexOf(written);
    }

    /** Every number that the text tells in any way. */
    private static Set<String> numbers(FigureText text) {
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(text.folded())
                .results()
                .forEach(found -> numbers.add(found.group().replaceFirst("^0+(?=.)", "")));
        for (Quantity quantity : text.quantities()) {
            numbers.add(quantity.low());
            numbers.add(quantity.high());
            numbers.addAll(Elided.writings(quantity));
        }
        numbers.addAll(Unread.of(text).all());
        QuickPattern.Search ordinals = ORDINAL.in(text.folded());
        while (ordinals.find()) {
            numbers.add(Integer.toString(number(ordinals.found())));
        }
        return numbers;
    }
}
