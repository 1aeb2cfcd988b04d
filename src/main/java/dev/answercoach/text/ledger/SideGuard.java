package dev.answercoach.text.ledger;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.figures.FigureText;
import java.util.List;

/**
 * Finds a figure that is told of the other side: a round trip of 320 km told as one way, three weeks early as three weeks
 * late, a rise against last year as one against last month. It speaks only where each text tells one side right beside the
 * figure and neither tells the other one in its sentence.
 */
final class SideGuard {
    /** The two sides, and whether their words say where the figure stands. */
    private record Sides(QuickPattern one, QuickPattern other, boolean placed) {
        static Sides of(String one, String other) {
            return new Sides(
                    QuickPattern.of("(?i)" + one), QuickPattern.of("(?i)" + other), (one + other).indexOf(MARK) >= 0);
        }

        int told(String near) {
            boolean first = one.isIn(near);
            boolean second = other.isIn(near);
            return first == second ? 0 : first ? 1 : -1;
        }

        boolean isIn(String text, int side) {
            return (side > 0 ? one : other).isIn(text);
        }
    }

    private static final Sides TIME = new Sides(
            QuickPattern.of("(?i)¦ ?(?:가량 |정도 |쯤 )?(?:전(?=[에의으,. ]|까지|$)|[을를이나]? ?(?:앞당[겨기긴]|앞서|일찍|빨리|먼저))"
                    + "|¦ (?:before|earl(?:y|ier)|ahead of)(?![a-z])"),
            QuickPattern.of("(?i)¦ ?(?:가량 |정도 |쯤 )?(?:[후뒤](?=[에의,. ]|$)|[을를이나]? ?(?:늦[게은어었]|지나서|지연))"
                    + "|¦ (?:after|late(?:r)?|behind)(?![a-z])"),
            true);

    private static final Sides MORE = new Sides(
            QuickPattern.of("(?i)¦[가-힣]{0,3} ?(?<![가-힣])더 (?!된|되)[가-힣]"),
            QuickPattern.of("(?i)¦[가-힣]{0,3} ?(?<![가-힣])덜 [가-힣]"),
            true);

    private static final List<Sides> NEAR = ResourceList.rows(SideGuard.class, "sides.tsv", 2).stream()
            .map(row -> Sides.of(row.get(0), row.get(1)))
            .toList();

    /** How near a figure its side stands, and how far the other one may stand that speaks for it, in UTF-16 units. */
    private static final int KOREAN_REACH = 16;

    private static final int ENGLISH_REACH = 28;
    private static final int SENTENCE = 120;
    /** No answer is longer. */
    private static final int LONGEST = 50_000;

    private static final char MARK = '¦';
    private final Matching matching;

    SideGuard(Matching matching) {
        this.matching = matching;
    }

    void apply() {
        List<Sides> told = NEAR.stream()
                .filter(sides -> sides.placed() || areTold(sides, matching.draft(), matching.rewrite()))
                .toList();
        matching.kept(Matching.MOST_PAIRS).stream()
                .filter(pair -> isWrong(TIME, pair)
                        || isWrong(MORE, pair)
                        || told.stream().anyMatch(sides -> isWrong(sides, pair)))
                .forEach(pair -> matching.change(pair.draft(), pair.rewrite()));
    }

    /** Whether the one text tells the one side, and the other text the other. */
    private static boolean areTold(Sides sides, FigureText draft, FigureText rewrite) {
        String before = start(draft);
        String after = start(rewrite);
        return (sides.isIn(before, 1) && sides.isIn(after, -1)) || (sides.isIn(before, -1) && sides.isIn(after, 1));
    }

    private static String start(FigureText text) {
        return text.folded().substring(0, Math.min(LONGEST, text.folded().length()));
    }

    private boolean isWrong(Sides sides, Matching.Pair pair) {
        int before = told(sides, matching.draft(), pair.draft());
        int after = before == 0 ? 0 : told(sides, matching.rewrite(), pair.rewrite());
        return before * after < 0
                && (sides.placed()
                        || (!sides.isIn(matching.draft().sentence(pair.draft(), SENTENCE), after)
                                && !sides.isIn(matching.rewrite().sentence(pair.rewrite(), SENTENCE), before)));
    }

    private static int told(Sides sides, FigureText text, int index) {
        int reach = text.isEnglish() ? ENGLISH_REACH : KOREAN_REACH;
        String behind = text.after(index, reach);
        return sides.told(
                text.wordsBefore(index, reach) + MARK + text.quantity(index).text() + MARK + behind);
    }
}
