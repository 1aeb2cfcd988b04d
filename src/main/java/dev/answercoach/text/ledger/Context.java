package dev.answercoach.text.ledger;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.figures.Scripts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a figure, as they compare: Latin words whole, Korean ones by their syllable pairs, so that particles,
 * endings and word order matter little. Words of the figure's own clause weigh most.
 */
final class Context {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,30}+|[가-힣]{2,20}+");
    /** Words of change and grammar stand beside any figure and tell none from another. */
    private static final Set<String> EMPTY = ResourceList.words(Context.class, "empty-words.txt");

    private static final double NEAR = 1.0;
    private static final double RIGHT = 0.6;
    private static final double FAR = 0.25;
    /** A Latin word is as telling as several syllable pairs. */
    private static final double LATIN = 2.0;

    private final Map<String, Double> weights = new HashMap<>();
    private final String near;

    Context(String far, String near, String right) {
        this.near = near;
        add(far, FAR);
        add(right, RIGHT);
        add(near, NEAR);
    }

    /** How much of the poorer context the other shares, 0 to 1; 0 where one of them has no words. */
    double likeness(Context other) {
        double shared = 0;
        for (Map.Entry<String, Double> feature : weights.entrySet()) {
            shared += Math.min(feature.getValue(), other.weights.getOrDefault(feature.getKey(), 0.0));
        }
        double poorer = Math.min(total(), other.total());
        return poorer == 0 ? 0 : shared / poorer;
    }

    /** The clause before the figure. */
    String near() {
        return near;
    }

    private double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void add(String words, double weight) {
        for (String feature : features(words)) {
            double own = Scripts.isLatin(feature.charAt(0)) ? weight * LATIN : weight;
            weights.merge(feature, own, Math::max);
        }
    }

    static Set<String> features(String words) {
        Set<String> features = new HashSet<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (EMPTY.contains(word)) {
                continue;
            }
            if (Scripts.isLatin(word.charAt(0))) {
                features.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
                continue;
            }
            for (int i = 0; i + 2 <= word.length(); i++) {
                String pair = word.substring(i, i + 2);
                if (!EMPTY.contains(pair)) {
                    features.add(pair);
                }
            }
        }
        return features;
    }
}
