package dev.answercoach.text.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds two figures that exchanged their places: 8% of the contracts and 27% of the claims must not become 27% of the
 * contracts and 8% of the claims.
 *
 * <p>Only what tells the two from each other counts. Each word that stands nearer to the one than to the other in the
 * draft is a witness; where it stands nearer to the same figure in the rewrite it speaks for the straight reading, where
 * it has gone over to the other for the crossed one. Words are the same in both languages if they name the same thing, and
 * other figures are witnesses too, by their place in the sentence and by which of them follow each other. A rewrite is
 * free to use other words, so that silence says nothing.
 */
final class ExchangeGuard {
    /** What the witnesses of the crossed reading must weigh at least; one word right beside either figure weighs 1. */
    private static final double CLEARLY = 0.8;
    /** How much more they must weigh than those of the straight one. */
    private static final double TIMES = 2;
    /** Figures further apart than this in the draft are not tried. */
    private static final int WINDOW = 40;
    /** No answer holds so many figures; beyond it only their values are compared. */
    private static final int MOST_PAIRS = 2_000;
    /** A rewrite with so many changes is refused anyway. */
    private static final int MOST_CHANGES = 100;

    /** What it says for a reading that the order of two figures in their sentence is that of the draft. */
    private static final double ORDER = 0.4;
    /** The same of two dates, which are told as they follow each other. */
    private static final double ORDER_OF_TIME = 0.6;
    /** How much the figures around weigh against the words around. */
    private static final double SUCCESSION = 1.5;
    /** Figures of one sentence are no further apart, in UTF-16 units. */
    private static final int TOGETHER = 100;

    private static final Pattern PART = Pattern.compile(
            "(?i)^ ?(?:\\w{0,8} ?)?(?:중|가운데|전체|/)|그중|그 중|이중|이 중|[( ](?:전체|모두|총) ?$|(?<![a-z])(?:of|out of|of (?:the|those|these|which|them))(?: [a-z]+)? ?$");
    private static final Pattern FULL = Pattern.compile(" ?(?:만점|당|마다|기준)");
    private static final Pattern OUT_OF = Pattern.compile("(?i)(?:out of|per|every|for each) (?:a possible )?$");
    private static final int REACH = 20;

    private final Matching matching;
    private final FigureText draft;
    private final FigureText rewrite;
    private final Likeness likeness;
    private final Succession succession;
    private final Steps steps;
    private final Steps ofRewrite;

    ExchangeGuard(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.draft = matching.draft();
        this.rewrite = matching.rewrite();
        this.likeness = likeness;
        this.steps = Steps.of(draft);
        this.ofRewrite = Steps.of(rewrite);
        this.succession = new Succession(matching, steps, ofRewrite);
    }

    void apply() {
        List<Matching.Pair> pairs = matching.kept().stream()
                .sorted(Comparator.comparingInt(Matching.Pair::draft))
                .limit(MOST_PAIRS)
                .toList();
        int changes = 0;
        for (int i = 0; i < pairs.size() && changes < MOST_CHANGES; i++) {
            for (Matching.Pair other : pairs.subList(i + 1, Math.min(pairs.size(), i + WINDOW))) {
                if (mayExchange(pairs.get(i), other) && exchanged(pairs.get(i), other)) {
                    matching.change(pairs.get(i).draft(), other.rewrite());
                    matching.change(other.draft(), pairs.get(i).rewrite());
                    changes++;
                }
            }
        }
    }

    private boolean mayExchange(Matching.Pair first, Matching.Pair second) {
        Quantity a = draft.quantity(first.draft());
        Quantity b = draft.quantity(second.draft());
        return first.rewrite() != second.rewrite()
                && a.isNumber() == b.isNumber()
                && !a.low().equals(b.low())
                && ofOneKind(first, second)
                && !steps.joins(first.draft(), second.draft())
                && !ofRewrite.joins(first.rewrite(), second.rewrite())
                && !isPart(draft, first.draft(), second.draft())
                && !isWhole(draft, first.draft())
                && !isWhole(draft, second.draft());
    }

    /** Whether one may stand for the other: the same is counted, in the draft or, as far as its words tell, in the rewrite. */
    private boolean ofOneKind(Matching.Pair first, Matching.Pair second) {
        String a = draft.quantity(first.draft()).unit();
        String b = draft.quantity(second.draft()).unit();
        String ofA = rewrite.quantity(first.rewrite()).unit();
        String ofB = rewrite.quantity(second.rewrite()).unit();
        boolean bare = a.equals("#") || b.equals("#");
        if (isTranslatedOne(first) || isTranslatedOne(second) || isTranslatedAttribute(first, second)) {
            return false;
        }
        return a.equals(b) || ofA.equals(ofB) || (!bare && likeness.unitsFit(a, b));
    }

    /** One of a thing is an article in another language, and stands wherever the thing does. */
    private boolean isTranslatedOne(Matching.Pair pair) {
        return likeness.isTranslated() && draft.quantity(pair.draft()).low().equals("1");
    }

    /** "94종 610여 마리" is "610 animals of 94 species": which of two counters side by side comes first is grammar. */
    private boolean isTranslatedAttribute(Matching.Pair first, Matching.Pair second) {
        return likeness.isTranslated()
                && !draft.quantity(first.draft())
                        .unit()
                        .equals(draft.quantity(second.draft()).unit())
                && areSideBySide(draft, first.draft(), second.draft())
                && areSideBySide(rewrite, first.rewrite(), second.rewrite());
    }

    private static boolean areSideBySide(FigureText text, int first, int second) {
        int left = Math.min(first, second);
        return Math.abs(first - second) == 1 && text.between(left, left + 1).length() <= REACH;
    }

    private boolean exchanged(Matching.Pair first, Matching.Pair second) {
        Map<String, Double> a = draft.surrounds(first.draft());
        Map<String, Double> b = draft.surrounds(second.draft());
        Map<String, Double> ofA = rewrite.surrounds(first.rewrite());
        Map<String, Double> ofB = rewrite.surrounds(second.rewrite());
        Set<String> witnesses = new HashSet<>(a.keySet());
        witnesses.addAll(b.keySet());
        Evidence evidence =
                order(first, second).and(units(first, second), 1).and(succession.about(first, second), SUCCESSION);
        for (String witness : witnesses) {
            if (!isMate(witness, first, second)) {
                evidence = evidence.and(lean(witness, a, b) * lean(witness, ofA, ofB));
            }
        }
        return evidence.crossed() >= CLEARLY && evidence.crossed() > TIMES * evidence.straight();
    }

    /** Counters may be exchanged for one another; where both are still told, they tell the two apart. */
    private Evidence units(Matching.Pair first, Matching.Pair second) {
        String a = draft.quantity(first.draft()).unit();
        String b = draft.quantity(second.draft()).unit();
        String ofA = rewrite.quantity(first.rewrite()).unit();
        String ofB = rewrite.quantity(second.rewrite()).unit();
        if (a.equals(b) || ofA.equals(ofB)) {
            return Evidence.NONE;
        }
        return new Evidence(a.equals(ofA) || b.equals(ofB) ? 1 : 0, a.equals(ofB) || b.equals(ofA) ? 1 : 0);
    }

    private Evidence order(Matching.Pair first, Matching.Pair second) {
        int order = order(draft, first.draft(), second.draft()) * order(rewrite, first.rewrite(), second.rewrite());
        double weight = draft.quantity(first.draft()).isNumber() ? ORDER : ORDER_OF_TIME;
        return Evidence.NONE.and(order * (order < 0 && likeness.isTranslated() ? weight / 2 : weight));
    }

    /** Which of two figures of one sentence comes first: 1 the first, -1 the second; 0 where they stand in two. */
    private static int order(FigureText text, int first, int second) {
        int from = text.quantity(Math.min(first, second)).span().end();
        int to = text.quantity(Math.max(first, second)).span().start();
        boolean together =
                to - from <= TOGETHER && !FigureText.endsSentence(text.folded().substring(from, to));
        return together ? Integer.compare(second, first) : 0;
    }

    /** Of 47 out of 310 each is told by the other, whichever comes first; and the part is never the greater. */
    private static boolean isPart(FigureText text, int first, int second) {
        int from = text.quantity(first).span().end();
        int to = text.quantity(second).span().start();
        return second == first + 1
                && to - from <= TOGETHER
                && PART.matcher(text.folded().substring(from, to)).find();
    }

    /** Of "4.1 out of 5" the 5, of "4 g per 100 g" the 100: they stand before or after all that is told by them. */
    private static boolean isWhole(FigureText text, int index) {
        return FULL.matcher(text.after(index, REACH)).lookingAt()
                || OUT_OF.matcher(text.before(index, REACH)).find();
    }

    /** Whether this is one of the two beside the other, which says nothing of which is which. */
    private boolean isMate(String witness, Matching.Pair first, Matching.Pair second) {
        return witness.charAt(0) == '='
                && (witness.equals(Surrounds.mateOf(draft.quantity(first.draft())))
                        || witness.equals(Surrounds.mateOf(draft.quantity(second.draft()))));
    }

    /** To which of two figures a word belongs: 1 to the first, -1 to the second, 0 to both or none. */
    private static double lean(String word, Map<String, Double> first, Map<String, Double> second) {
        return first.getOrDefault(word, 0.0) - second.getOrDefault(word, 0.0);
    }
}
