package dev.answercoach.text.figures;

import dev.answercoach.text.ResourceList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The periods and counters that rates are taken over, by the words for them: 분당, 매일, "per person". */
final class RatePeriods {
    private static final Map<String, String> PERIODS = load();

    private RatePeriods() {}

    /** The period that these words name, empty where none. */
    static String of(String written) {
        String word = written.toLowerCase(Locale.ROOT)
                .replace("평균", "")
                .replace("매", "")
                .replace("당", "")
                .replace("에만", "")
                .replaceFirst("(?:에|간)$", "")
                .strip();
        String exact = PERIODS.get(word);
        if (exact != null) {
            return exact;
        }
        String stem = word.startsWith("mi") ? "min" : word.startsWith("mo") ? "mo" : word.substring(0, 1);
        return PERIODS.getOrDefault(stem, "");
    }

    private static Map<String, String> load() {
        Map<String, String> periods = new HashMap<>();
        for (List<String> row : ResourceList.rows(RatePeriods.class, "rate-periods.tsv", 2)) {
            for (String word : row.get(1).split("\\|", -1)) {
                periods.put(word, row.get(0));
            }
        }
        return Map.copyOf(periods);
    }
}
