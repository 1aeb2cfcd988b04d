package dev.answercoach.review.offline;

import dev.answercoach.text.sentences.Star;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Chooses which sentences stay when not all have room: the choice that loses the least worth, among those whose sentences
 * can stand where they then stand. Few sentences are tried in all combinations; of many, the least worthy go one by one.
 */
final class SentenceSelection {
    /** 2¹³ combinations take milliseconds; application answers seldom have more sentences. */
    private static final int MOST_TRIED = 13;
    /** More than any sum of worths and any length. */
    private static final double PENALTY_SPREAD = 1_000_000;

    /** What losing a whole part of the story costs; more than any sentence that is not protected. */
    private static final double PART = 25;
    /** An answer that leaves more than a tenth of its room unused looks thin. */
    private static final double AIM = 0.9;
    /** What unused room costs in worth: a tenth of the maximum is worth about a sentence. */
    private static final double EMPTY_ROOM = 30;

    private final List<Piece> pieces;
    private final ToIntFunction<List<Piece>> length;

    /**
     * @param pieces in the order in which they will stand
     * @param length how long a choice is, in the limit's units
     */
    SentenceSelection(List<Piece> pieces, ToIntFunction<List<Piece>> length) {
        this.pieces = pieces;
        this.length = length;
    }

    /**
     * The worthiest choice of this length.
     *
     * @return the pieces in their order; all of them where they fit; at least one even where none fits
     */
    List<Piece> between(int min, int max) {
        if (pieces.isEmpty() || length.applyAsInt(pieces) <= max) {
            return pieces;
        }
        if (pieces.size() <= MOST_TRIED) {
            return best(min, max);
        }
        return new SentenceSelection(thinnedOut(max), length).between(min, max);
    }

    private List<Piece> best(int min, int max) {
        int[] lengths = lengths();
        List<Piece> best = List.of();
        double bestRank = Double.NEGATIVE_INFINITY;
        for (int set = 1; set < 1 << pieces.size(); set++) {
            BitSet kept = BitSet.valueOf(new long[] {set});
            double worth = kept.stream().mapToDouble(i -> pieces.get(i).worth()).sum();
            boolean hopeless = bestRank > -PENALTY_SPREAD
                    && kept.stream().map(i -> lengths[i]).sum() > max;
            if (!hopeless && worth > bestRank - PENALTY_SPREAD && stands(kept)) {
                List<Piece> choice = choice(kept);
                double rank = worth - PART * partsLostIn(choice) - penalty(length.applyAsInt(choice), min, max);
                if (rank > bestRank) {
                    best = choice;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    /** How many of situation (or task), action and result are told in full and not at all in this choice. */
    private long partsLostIn(List<Piece> choice) {
        Set<Star> left = parts(choice);
        return parts(pieces).stream().filter(part -> !left.contains(part)).count();
    }

    /** Each piece alone; together they are never longer than the text that they make, since separators come on top. */
    private int[] lengths() {
        return pieces.stream()
                .mapToInt(piece -> length.applyAsInt(List.of(piece)))
                .toArray();
    }

    private static Set<Star> parts(List<Piece> of) {
        Set<Star> parts = EnumSet.noneOf(Star.class);
        for (Piece piece : of) {
            Star star = piece.source().star();
            if (star == Star.ACTION || star == Star.RESULT) {
                parts.add(star);
            } else if (star == Star.SITUATION || star == Star.TASK) {
                parts.add(Star.SITUATION);
            }
        }
        return parts;
    }

    /** Too long is worse than too short, and both are worse than any loss. */
    private static double penalty(int used, int min, int max) {
        if (used > max) {
            return 2 * PENALTY_SPREAD + used;
        }
        if (used < min) {
            return PENALTY_SPREAD + min - used;
        }
        return EMPTY_ROOM * Math.max(0, AIM - (double) used / max);
    }

    /** Without the least worthy, until the rest fits or is few enough to try every combination. */
    private List<Piece> thinnedOut(int max) {
        int[] lengths = lengths();
        List<Integer> leastFirst = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pieces.get(i).worth()))
                .toList();
        BitSet kept = new BitSet();
        kept.set(0, pieces.size());
        int used = length.applyAsInt(pieces);
        for (int candidate : leastFirst) {
            if (used <= max || kept.cardinality() <= MOST_TRIED) {
                break;
            }
            BitSet without = (BitSet) kept.clone();
            without.clear(candidate);
            dropUnheld(without);
            if (!without.isEmpty()) {
                kept.andNot(without);
                used -= kept.stream().map(i -> lengths[i]).sum();
                kept = without;
            }
        }
        return choice(kept);
    }

    /** Takes out, from front to back, what has lost the sentence that it hung on. */
    private void dropUnheld(BitSet kept) {
        for (int i = 0; i < pieces.size(); i++) {
            if (kept.get(i) && !holds(kept, i)) {
                kept.clear(i);
            }
        }
    }

    private boolean stands(BitSet kept) {
        return kept.stream().allMatch(i -> holds(kept, i));
    }

    private boolean holds(BitSet kept, int i) {
        Piece piece = pieces.get(i);
        if (piece.heading()) {
            return i + 1 < pieces.size() && kept.get(i + 1);
        }
        return switch (piece.link()) {
            case FREE, ADDITIVE -> true;
            case CONCLUDING -> i == 0 || kept.nextSetBit(0) < i;
            case ANAPHORIC -> i == 0 || kept.get(i - 1);
        };
    }

    private List<Piece> choice(BitSet kept) {
        List<Piece> choice = new ArrayList<>(kept.cardinality());
        kept.stream().forEach(i -> choice.add(pieces.get(i)));
        return choice;
    }
}
