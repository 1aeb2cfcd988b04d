package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands the whole that a score is out of to the other end of its step: "from 8.1 to 8.9 out of ten" is 8.1/10 and 8.9/10, as
 * is "8.1 -> 8.9/10".
 */
final class Scores {
    private static final Pattern OUT_OF =
            Pattern.compile("(?:/|out of) ?(?:a )?(?<of>\\d{1,3}|five|ten|twenty|hundred)$");
    private static final Map<String, Integer> WORDS = Map.of("five", 5, "ten", 10, "twenty", 20, "hundred", 100);
    private static final Pattern STEP = Pattern.compile(" ?(?:(?:up |down )?(?:to|from)|→|->|=>) ?");
    private static final int LONGEST_LINK = 11;
    private static final int PLACES = 6;

    private Scores() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> whole = new ArrayList<>(figures);
        for (int i = 1; i < whole.size(); i++) {
            Figure first = whole.get(i - 1);
            Figure second = whole.get(i);
            if (first.isBare() != second.isBare() && isStep(first, second, text)) {
                int bare = first.isBare() ? i - 1 : i;
                Figure score = first.isBare() ? second : first;
                divisor(score, text)
                        .filter(of -> whole.get(bare).high().compareTo(of) <= 0)
                        .ifPresent(of -> whole.set(bare, divided(whole.get(bare), of)));
            }
        }
        return whole;
    }

    private static boolean isStep(Figure first, Figure second, String text) {
        return second.start() - first.end() <= LONGEST_LINK
                && STEP.matcher(text.substring(first.end(), second.start())).matches();
    }

    private static Optional<BigDecimal> divisor(Figure score, String text) {
        if (!score.unit().equals(Unit.WHOLE)) {
            return Optional.empty();
        }
        Matcher outOf = OUT_OF.matcher(text.substring(score.start(), score.end()));
        if (!outOf.find()) {
            return Optional.empty();
        }
        String of = outOf.group("of");
        return Optional.of(
                Scripts.isDigit(of.charAt(0)) ? new BigDecimal(of) : BigDecimal.valueOf(WORDS.getOrDefault(of, 1)));
    }

    private static Figure divided(Figure bare, BigDecimal of) {
        BigDecimal value = bare.low().divide(of, PLACES, RoundingMode.HALF_UP);
        return bare.valued(value, value).in(Unit.WHOLE);
    }
}
