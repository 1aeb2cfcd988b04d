package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds two compared figures that changed places: "5.5bar보다 0.4bar 낮다" must not become "0.4bar보다 5.5bar 낮다". */
final class ComparisonGuard {
    private static final Pattern COMPARED = Pattern.compile(
            "(?:\\)?,? ?(?:보다|에 비해|대비)[^.!?\\n]{0,15}|,? ?(?:than|against|instead of|versus|vs\\.?)(?: [a-z]{1,9}){0,3} ?)");
    /** A rewrite with so many changes is refused anyway. */
    private static final int MOST_CHANGES = 100;

    private final Matching matching;

    ComparisonGuard(Matching matching) {
        this.matching = matching;
    }

    void apply() {
        FigureText draft = matching.draft();
        FigureText rewrite = matching.rewrite();
        Map<String, Integer> inDraft = new HashMap<>();
        for (int first : compared(draft)) {
            inDraft.putIfAbsent(key(draft, first, first + 1), first);
        }
        int changes = 0;
        for (int first : inDraft.isEmpty() ? List.<Integer>of() : compared(rewrite)) {
            Integer turned = inDraft.get(key(rewrite, first + 1, first));
            if (turned != null && !inDraft.containsKey(key(rewrite, first, first + 1)) && changes < MOST_CHANGES) {
                matching.change(turned, first);
                matching.change(turned + 1, first + 1);
                changes++;
            }
        }
    }

    /** The figures that are compared with the one after them. */
    private static List<Integer> compared(FigureText text) {
        List<Integer> compared = new ArrayList<>();
        for (int i = 0; i + 1 < text.size(); i++) {
            boolean sameUnit = text.quantity(i)
                            .unit()
                            .equals(text.quantity(i + 1).unit())
                    && !text.quantity(i).low().equals(text.quantity(i + 1).low());
            if (sameUnit && COMPARED.matcher(text.between(i, i + 1)).matches()) {
                compared.add(i);
            }
        }
        return compared;
    }

    private static String key(FigureText text, int first, int second) {
        Quantity one = text.quantity(first);
        return one.low() + ' ' + text.quantity(second).low() + ' ' + one.unit();
    }
}
