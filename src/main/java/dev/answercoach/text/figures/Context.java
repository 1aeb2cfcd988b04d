package dev.answercoach.text.figures;

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
    private static final Pattern EMPTY = Pattern.compile(
            "(?:감소|단축|절감|증가|개선|향상|상승|줄어|줄이|줄였|줄일|늘어|늘렸|늘리|높였|높아|낮췄|낮추|달성|기록|이상|이하|미만|초과|약|결과|통해|대비|기존|기준|이를|또한|해당"
                    + "|습니|니다|했습|됐습|었습|았습|였습|렸습|겠습|했습니다|됐습니다|되었습니다|하였습니다|했고|했으며|시켰습니다|시켰고|에서|으로|까지|동안|정도|규모|the|and|by|from|to|of|in|with|for|was|were|that|this|it|its|reduced|increased|improved|cut|our|my|which|a|an|at|on|as|per)");

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
            if (EMPTY.matcher(word).matches()) {
                continue;
            }
            if (Scripts.isLatin(word.charAt(0))) {
                features.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
                continue;
            }
            for (int i = 0; i + 2 <= word.length(); i++) {
                String pair = word.substring(i, i + 2);
                if (!EMPTY.matcher(pair).matches()) {
                    features.add(pair);
                }
            }
        }
        return features;
    }
}
