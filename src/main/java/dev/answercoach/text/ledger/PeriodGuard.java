package dev.answercoach.text.ledger;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Period;
import dev.answercoach.text.figures.Quantity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds a figure that is told of another period: 주 1회 told as "monthly", 분기 매출 as annual revenue. It speaks only where both
 * texts name a period beside the figure, and no more of them than in the one sentence, since a rate has often two.
 */
final class PeriodGuard {
    private enum Cycle {
        HOUR("시간당|매시간|hourly|per hour|an hour"),
        DAY("하루|매일|일일|일 ?평균|날마다|일간|(?<!\\d)1일|daily|(?:per|a|each|every) day"),
        WEEK("[매격]주|주 ?평균|주당|일주일에|한 주에|주마다|주간|(?<![가-힣])주 |weekly|(?:per|a|each|every|other) week"),
        MONTH("[매격]월|(?<![가-힣])[매한] ?달(?=에|[ ,]|$)|월 ?평균|월간|달마다|다달이|(?<![가-힣])월 |monthly|(?:per|a|each|every) month"),
        QUARTER("분기|[석세] ?달마다|(?<![가-힣])[석세] ?달에|3개월마다|quarter|every three months"),
        YEAR(
                "(?<![가-힣])[매한] ?해(?=에|[ ,]|$)|매년|연 ?평균|연간|해마다|(?<!\\d)1년에|(?<![가-힣])연 |annual|yearly|(?:per|a|each|every) year");

        @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
        private final QuickPattern words;

        Cycle(String words) {
            this.words = QuickPattern.of("(?i)" + words);
        }

        static Set<Cycle> in(String text) {
            Set<Cycle> spans = EnumSet.noneOf(Cycle.class);
            for (Cycle span : values()) {
                if (span.words.isIn(text)) {
                    spans.add(span);
                }
            }
            return spans;
        }
    }

    /** How near a figure its own period stands, and how far one may stand that speaks for it, in UTF-16 units. */
    private static final int NEAR = 16;

    private static final int NEAR_IN_ENGLISH = 28;

    private static final int FAR = 120;
    /** What says that something comes again and again. */
    private static final Map<Cycle, QuickPattern> RECURRING = Map.of(
            Cycle.DAY,
            QuickPattern.of("(?i)매일|날마다|daily|every day|each day"),
            Cycle.WEEK,
            QuickPattern.of("(?i)매주|주마다|주 ?\\d ?회|weekly|every week|each week|(?:one|once|twice|times) (?:a|per) week"),
            Cycle.MONTH,
            QuickPattern.of(
                    "(?i)매월|매달|달마다|다달이|한 달에 한|monthly|every month|each month|(?:one|once|twice|times) (?:a|per) month"),
            Cycle.QUARTER,
            QuickPattern.of(
                    "(?i)분기별|분기마다|매 ?분기|quarterly|every quarter|each quarter|(?:one|once|twice|times) (?:a|per) quarter"),
            Cycle.YEAR,
            QuickPattern.of("(?i)매년|해마다|yearly|annually|every year|each year|(?:one|once|twice|times) (?:a|per) year"));

    private final Matching matching;

    PeriodGuard(Matching matching) {
        this.matching = matching;
    }

    void apply() {
        matching.kept().stream()
                .limit(Matching.MOST_PAIRS)
                .filter(this::isToldOfAnother)
                .forEach(pair -> matching.change(pair.draft(), pair.rewrite()));
        compareAll();
    }

    /** A period may be told without a figure: "weekly" where the draft has "monthly" and neither has the other one's. */
    private void compareAll() {
        String before = matching.draft().folded();
        String after = matching.rewrite().folded();
        EnumSet<Cycle> gone = EnumSet.noneOf(Cycle.class);
        gone.addAll(RECURRING.keySet());
        gone.removeIf(cycle -> !isRecurring(cycle, before) || cycle.words.isIn(after));
        if (gone.size() == 1) {
            RECURRING.forEach((cycle, words) -> {
                QuickPattern.Search search = words.in(after);
                if (!cycle.words.isIn(before) && !words.isIn(before) && search.find()) {
                    Span place = new Span(search.found().start(), search.found().end());
                    matching.invent(
                            matching.rewrite().wordsAs(place, "1", cycle.name().toLowerCase(Locale.ROOT)));
                }
            });
        }
    }

    private static boolean isRecurring(Cycle cycle, String text) {
        QuickPattern words = RECURRING.get(cycle);
        return words != null && words.isIn(text);
    }

    private boolean isToldOfAnother(Matching.Pair pair) {
        // A time is a period itself, unless it is told of another one: 1,900 hours a year.
        boolean isRate = Period.isTime(matching.draft().quantity(pair.draft()).per());
        Set<Cycle> before = near(matching.draft(), pair.draft(), isRate);
        if (before.isEmpty()) {
            return false;
        }
        Set<Cycle> after = near(matching.rewrite(), pair.rewrite(), isRate);
        return !after.isEmpty()
                && Collections.disjoint(before, after)
                && Collections.disjoint(far(matching.draft(), pair.draft()), after)
                && Collections.disjoint(far(matching.rewrite(), pair.rewrite()), before);
    }

    private static Set<Cycle> near(FigureText text, int index, boolean isRate) {
        Quantity figure = text.quantity(index);
        if (!figure.isNumber() || (Elided.isTime(figure) && !isRate)) {
            return Set.of();
        }
        int near = text.isEnglish() ? NEAR_IN_ENGLISH : NEAR;
        return Cycle.in(text.wordsBefore(index, near) + figure.text() + text.after(index, near));
    }

    private static Set<Cycle> far(FigureText text, int index) {
        return Cycle.in(text.sentence(index, FAR));
    }
}
