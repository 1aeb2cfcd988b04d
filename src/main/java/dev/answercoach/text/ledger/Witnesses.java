package dev.answercoach.text.ledger;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the words and figures around two figures say for their having changed places. A word that stands nearer to the one
 * than to the other in the draft is a witness: where it stands nearer to the same figure in the rewrite it speaks for the
 * straight reading, where it has gone over to the other for the crossed one. Silence says nothing.
 */
final class Witnesses {
    /** What says less than this says nothing: many chance likenesses would make a word. */
    private static final double WHISPER = 0.05;
    /** Within one language a word says most by itself, and less by what it names. */
    private static final double THING = 0.5;

    private final boolean translated;

    Witnesses(boolean translated) {
        this.translated = translated;
    }

    /**
     * What all say that stand around two figures of the draft and the two of the rewrite, as {@link Surrounds} weighs them.
     *
     * @param belief how far a witness is believed, 0 to 1
     */
    Evidence of(
            Map<String, Double> first,
            Map<String, Double> second,
            Map<String, Double> ofFirst,
            Map<String, Double> ofSecond,
            ToDoubleFunction<String> belief) {
        Set<String> all = new HashSet<>(first.keySet());
        all.addAll(second.keySet());
        Evidence evidence = Evidence.NONE;
        for (String witness : all) {
            double leaning = trust(witness) * lean(witness, first, second);
            double said = leaning == 0 ? 0 : leaning * lean(witness, ofFirst, ofSecond);
            if (Math.abs(said) >= WHISPER) {
                evidence = evidence.and(said * belief.applyAsDouble(witness));
            }
        }
        return evidence;
    }

    private double trust(String witness) {
        if (translated) {
            return 1;
        }
        return Bilingual.isMeaning(witness) ? 0 : Bilingual.isThing(witness) ? THING : 1;
    }

    /** To which of two figures a word belongs: above 0 to the first, below 0 to the second. */
    private static double lean(String word, Map<String, Double> first, Map<String, Double> second) {
        return first.getOrDefault(word, 0.0) - second.getOrDefault(word, 0.0);
    }
}
