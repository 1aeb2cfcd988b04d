package dev.answercoach.text.ledger;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Matches the figures that state the same fact, the likeliest pairs first. */
final class EqualFigures {
    /** Beyond this many candidates of one value, figures are matched in their order; no answer has so many. */
    private static final int MOST_CANDIDATES = 2_500;
    /** How many figures are compared with all others where their values are written too differently to look up. */
    private static final int MOST_LEFT = 50;

    private record Candidate(Matching.Pair pair, boolean identical, double likeness) {}

    private final Matching matching;
    private final Likeness likeness;
    private final SameThing sameThing;

    EqualFigures(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.sameThing = new SameThing(matching);
        this.likeness = likeness;
    }

    void match() {
        Map<String, List<Integer>> inRewrite = byValue(matching.rewrite());
        byValue(matching.draft())
                .forEach((value, indices) ->
                        assign(indices, inRewrite.getOrDefault(value, List.of()), this::inSameUnit));
        assign(matching.openInDraft(MOST_LEFT), matching.openInRewrite(MOST_LEFT), this::inOtherWords);
        joinRanges();
        repeat(inRewrite);
    }

    private boolean inSameUnit(int d, int r) {
        return unit(matching.draft(), d).equals(unit(matching.rewrite(), r)) && likeness.same(d, r);
    }

    /** The unit may be another word for it (3가지, 3개), unless both units count something else on the other side. */
    private boolean inOtherWords(int d, int r) {
        String from = unit(matching.draft(), d);
        String to = unit(matching.rewrite(), r);
        boolean exchanged = !from.equals(to) && !from.equals("#") && !to.equals("#");
        boolean bothNeeded = exchanged && matching.isOpenInRewrite(from) && matching.isOpenInDraft(to);
        return likeness.same(d, r) && !bothNeeded;
    }

    private static String unit(FigureText text, int index) {
        return text.quantity(index).unit();
    }

    private void assign(List<Integer> ofDraft, List<Integer> ofRewrite, BiPredicate<Integer, Integer> fits) {
        boolean many = (long) ofDraft.size() * ofRewrite.size() > MOST_CANDIDATES;
        List<Candidate> candidates = many ? inOrder(ofDraft, ofRewrite, fits) : candidates(ofDraft, ofRewrite, fits);
        for (Candidate candidate : candidates) {
            if (matching.isOpen(candidate.pair())) {
                matching.keep(candidate.pair().draft(), candidate.pair().rewrite());
            }
        }
    }

    private List<Candidate> candidates(
            List<Integer> ofDraft, List<Integer> ofRewrite, BiPredicate<Integer, Integer> fits) {
        List<Candidate> candidates = new ArrayList<>();
        boolean single = ofDraft.size() == 1 && ofRewrite.size() == 1;
        for (int d : ofDraft) {
            for (int r : ofRewrite) {
                if (fits.test(d, r)) {
                    // Without a choice the words need not be compared.
                    double words = single
                            ? 1
                            : matching.comparedDraft()
                                    .context(d)
                                    .likeness(matching.comparedRewrite().context(r));
                    candidates.add(new Candidate(new Matching.Pair(d, r), likeness.identical(d, r), words));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::identical)
                .thenComparing(Candidate::likeness)
                .reversed());
        return candidates;
    }

    private List<Candidate> inOrder(
            List<Integer> ofDraft, List<Integer> ofRewrite, BiPredicate<Integer, Integer> fits) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(ofDraft.size(), ofRewrite.size()); i++) {
            if (fits.test(ofDraft.get(i), ofRewrite.get(i))) {
                candidates.add(new Candidate(new Matching.Pair(ofDraft.get(i), ofRewrite.get(i)), true, 1));
            }
        }
        return candidates;
    }

    /** A range may be told by its two ends ("3~5초", "짧게는 3초, 길게는 5초"), and two ends as a range. */
    private void joinRanges() {
        for (int d : matching.openInDraft(MOST_LEFT)) {
            List<Integer> ends = ends(
                    likeness.dates().inFullOfDraft(d),
                    likeness.dates()::inFullOfRewrite,
                    matching.openInRewrite(MOST_LEFT));
            ends.forEach(r -> matching.keep(d, r));
        }
        for (int r : matching.openInRewrite(MOST_LEFT)) {
            List<Integer> ends = ends(
                    likeness.dates().inFullOfRewrite(r),
                    likeness.dates()::inFullOfDraft,
                    matching.openInDraft(MOST_LEFT));
            ends.forEach(d -> matching.keep(d, r));
        }
    }

    /** The two open figures that are the ends of this range, or none. */
    private static List<Integer> ends(Quantity range, IntFunction<Quantity> other, List<Integer> open) {
        if (!range.isRange()) {
            return List.of();
        }
        List<Integer> low = open.stream()
                .filter(i -> isEnd(other.apply(i), range, range.low()))
                .limit(1)
                .toList();
        List<Integer> high = open.stream()
                .filter(i -> isEnd(other.apply(i), range, range.high()))
                .limit(1)
                .toList();
        return low.isEmpty() || high.isEmpty() ? List.of() : List.of(low.get(0), high.get(0));
    }

    private static boolean isEnd(Quantity single, Quantity range, String end) {
        return !single.isRange()
                && (single.unit().equals(range.unit()) || single.unit().equals("#"))
                && (single.per().equals(range.per())
                        || single.per().isEmpty()
                        || range.per().isEmpty())
                && single.low().equals(end);
    }

    /** A fact that is told twice on one side and once on the other is one fact. */
    private void repeat(Map<String, List<Integer>> inRewrite) {
        for (int d : matching.openInDraft()) {
            inRewrite.getOrDefault(value(matching.draft().quantity(d)), List.of()).stream()
                    .limit(MOST_LEFT)
                    .filter(r -> inOtherWords(d, r))
                    .findFirst()
                    .ifPresent(r -> matching.keep(d, r));
        }
        repeatDates();
        Map<String, List<Integer>> inDraft = byValue(matching.draft());
        for (int r : matching.openInRewrite()) {
            inDraft.getOrDefault(value(matching.rewrite().quantity(r)), List.of()).stream()
                    .limit(MOST_LEFT)
                    .filter(d -> inOtherWords(d, r) && (isOfOneUnit(d, r) || sameThing.ofDraft(d, spanOf(r))))
                    .max(Comparator.comparingDouble(d -> matching.comparedDraft()
                            .context(d)
                            .likeness(matching.comparedRewrite().context(r))))
                    .ifPresent(d -> matching.keep(d, r));
        }
    }

    /** Another counter makes another fact of the number, unless the same thing is counted. */
    private boolean isOfOneUnit(int d, int r) {
        String from = unit(matching.draft(), d);
        String to = unit(matching.rewrite(), r);
        return from.equals(to) || from.equals("#") || to.equals("#") || !UnitFit.isCounter(to);
    }

    private Span spanOf(int r) {
        return matching.rewrite().quantity(r).span();
    }

    /** "2024년 여름 … 그해 7월": a date may be told in two parts. */
    private void repeatDates() {
        for (int r : matching.openInRewrite(MOST_LEFT)) {
            if (matching.rewrite().quantity(r).unit().equals("date")) {
                IntStream.range(0, matching.draft().size())
                        .filter(d -> matching.draft().quantity(d).unit().equals("date") && likeness.same(d, r))
                        .findFirst()
                        .ifPresent(d -> matching.keep(d, r));
            }
        }
    }

    private static Map<String, List<Integer>> byValue(FigureText text) {
        Map<String, List<Integer>> indices = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            indices.computeIfAbsent(value(text.quantity(i)), value -> new ArrayList<>())
                    .add(i);
        }
        return indices;
    }

    private static String value(Quantity quantity) {
        return quantity.low() + "~" + quantity.high();
    }
}
