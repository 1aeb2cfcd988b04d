package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the sign of a figure that is told by a word: 영하 20도, 마이너스 2%, "minus 18 °C", "five degrees below zero". "Plus or minus 2%" is 2%, as ±2% is. */
final class BelowZero {
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?<!플러스 ?|plus or )(?:영하|마이너스|(?<![a-z])(?:minus|negative)) ?$");
    private static final Pattern AFTER = Pattern.compile("(?i)^ below (?:zero|freezing)(?![a-z])");
    private static final Set<String> DEGREES = Set.of("도", "℃", "℉");
    private static final int REACH = 16;

    private BelowZero() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> signed = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            signed.add(figure.low().signum() > 0 ? signed(figure, text) : figure);
        }
        return signed;
    }

    private static Figure signed(Figure figure, String text) {
        int from = Math.max(0, figure.start() - REACH);
        Matcher before = BEFORE.matcher(text.substring(from, figure.start()));
        if (before.find()) {
            return negative(figure).spanning(from + before.start(), figure.end());
        }
        if (DEGREES.contains(figure.unit().name()) && startsLine(text, figure.start())) {
            return negative(figure).spanning(figure.start() - 1, figure.end());
        }
        Matcher after = AFTER.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + REACH)));
        return DEGREES.contains(figure.unit().name()) && after.find()
                ? negative(figure).spanning(figure.start(), figure.end() + after.end())
                : figure;
    }

    /** "-25℃로 관리" at the start of a line: a list's mark would stand apart from its item. */
    private static boolean startsLine(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '-' && (at == 1 || text.charAt(at - 2) == '\n');
    }

    private static Figure negative(Figure figure) {
        return figure.valued(figure.high().negate(), figure.low().negate());
    }
}
