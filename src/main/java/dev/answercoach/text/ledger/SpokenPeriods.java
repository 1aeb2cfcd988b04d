package dev.answercoach.text.ledger;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.figures.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows the words that tell a stretch of time without a figure: 격주 is two weeks, "quarterly" three months. */
final class SpokenPeriods {
    private static final SpokenPeriods TABLE = load();

    /** The words of each period, by its value and unit. */
    private final Map<String, List<String>> words;

    private SpokenPeriods(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
    }

    static SpokenPeriods table() {
        return TABLE;
    }

    /**
     * Whether a text has a word for this time.
     *
     * @param text folded and in lower case
     */
    boolean tells(String text, Quantity time) {
        return !time.isRange()
                && words.getOrDefault(time.low() + ' ' + time.unit(), List.of()).stream()
                        .anyMatch(word -> stands(word, text));
    }

    private static boolean stands(String word, String text) {
        int at = text.indexOf(word);
        while (at >= 0) {
            boolean inside = at > 0 && Scripts.isLatin(word.charAt(0)) && Scripts.isLatin(text.charAt(at - 1));
            if (!inside) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    private static SpokenPeriods load() {
        Map<String, List<String>> words = new HashMap<>();
        for (List<String> row : ResourceList.rows(SpokenPeriods.class, "periods-in-words.tsv", 3)) {
            words.put(
                    row.get(1) + ' ' + row.get(0),
                    List.of(row.get(2).toLowerCase(Locale.ROOT).split("\\|", -1)));
        }
        return new SpokenPeriods(words);
    }
}
