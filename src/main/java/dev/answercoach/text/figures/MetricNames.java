package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a bare number the unit of the metric named before it: "TPS 1,200", "MAU 30만", "토익 900". */
final class MetricNames {
    private static final Set<String> RATES = Set.of("TPS", "QPS", "RPS", "IOPS", "FPS", "DAU", "WAU", "MAU");
    private static final Set<String> SCORES = Set.of("TOEIC", "TOEFL", "TEPS", "IELTS", "GPA", "토익", "토플", "텝스", "학점");
    private static final Set<String> INDICES = Set.of(
            "PH", "RPM", "NPS", "ROI", "ROAS", "CTR", "CVR", "SAT", "GRE", "GMAT", "LTV", "BMI", "CSAT", "ARPU", "CAC",
            "SNR", "PSNR", "BLEU", "MAE", "RMSE", "AUC", "MAPE", "KPI");
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![A-Za-z가-힣])(?<name>[A-Z]{3,5}|토익|토플|텝스|학점)(?:은|는|이|가|을|를|:| of| (?:score|average) of| score:?)? ?$");
    private static final Pattern ON_TEST = Pattern.compile(" (?:on|in) (?:the |my )?(?<name>[A-Z]{3,5})(?![A-Za-z])");
    /** "alerts/day 1,150". */
    private static final Pattern TAKEN_OVER =
            Pattern.compile("(?<![A-Za-z/])(?<noun>[a-z]{3,14})/(?<per>day|week|month|year|hour|min|s)(?::| =)? $");

    private static final int REACH = 18;

    private MetricNames() {}

    static boolean isMetric(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return INDICES.contains(name) || RATES.contains(name) || SCORES.contains(name);
    }

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> named = new ArrayList<>(figures.size());
        int floor = 0;
        for (Figure figure : figures) {
            boolean open = figure.isBare() && !isFraction(figure, text);
            named.add(open ? named(scored(figure, text), text, floor) : figure);
            floor = figure.end();
        }
        return named;
    }

    /** "920 on TOEIC". */
    private static Figure scored(Figure figure, String text) {
        Matcher on = ON_TEST.matcher(text).region(figure.end(), text.length());
        return on.lookingAt() && SCORES.contains(on.group("name")) ? figure.in(Unit.counter("점")) : figure;
    }

    private static boolean isFraction(Figure figure, String text) {
        return text.substring(figure.start(), figure.end()).contains("/");
    }

    private static Figure named(Figure figure, String text, int floor) {
        int from = Math.max(floor, figure.start() - REACH);
        if (!figure.isBare()) {
            return figure;
        }
        Matcher taken = TAKEN_OVER.matcher(text.substring(from, figure.start()));
        if (taken.find()) {
            return figure.in(Units.table()
                            .spelled(taken.group("noun"))
                            .filter(unit -> unit.kind() == Unit.Kind.COUNTER)
                            .orElse(Unit.NONE))
                    .per(taken.group("per"));
        }
        Matcher before = BEFORE.matcher(text.substring(from, figure.start()));
        if (!before.find() || !isMetric(before.group("name"))) {
            return figure;
        }
        String name = before.group("name");
        Unit unit = SCORES.contains(name)
                ? Unit.counter("점")
                : Units.table().spelled(name).orElse(Unit.NONE);
        return figure.in(unit).spanning(from + before.start(), figure.end());
    }
}
