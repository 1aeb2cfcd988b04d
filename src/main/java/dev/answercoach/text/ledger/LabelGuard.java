package dev.answercoach.text.ledger;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds another number before the noun of a label, which is no figure: the 13회차 of a contract told as its 25회차, 2교대 as
 * 3교대. It speaks only where the draft has the noun with other numbers.
 */
final class LabelGuard {
    private static final String SINO = "일이삼사오육칠팔구";
    private static final QuickPattern LABEL = QuickPattern.of(
            "(?<![\\d.,:])(?<digits>\\d{1,3}) ?(?<noun>(?!에[서는도게]|으로|까지|부터|이[나고며었던]|보다|입니|였습|로는|인데)[가-힣]{2})|(?<![A-Za-z])(?<name>[A-Z][A-Za-z]{1,9})[ -]?(?<of>\\d{2,5})(?![\\d%A-Za-z]|[.,:]\\d)|(?<![가-힣])(?<sino>["
                    + SINO + "])교대");
    private static final String SHIFT = "교대";
    /** No answer names so many. */
    private static final int MOST = 300;

    private final Matching matching;

    LabelGuard(Matching matching) {
        this.matching = matching;
    }

    void apply() {
        Map<String, Set<Integer>> known = labels();
        if (known.isEmpty()) {
            return;
        }
        FigureText rewrite = matching.rewrite();
        QuickPattern.Search search = LABEL.in(rewrite.folded());
        for (int count = 0; count < MOST && search.find(); count++) {
            Matcher label = search.found();
            Set<Integer> numbers = known.getOrDefault(noun(label), Set.of());
            Span place = place(label);
            boolean figure = rewrite.quantities().stream()
                    .anyMatch(
                            read -> read.span().overlaps(place) && !read.unit().startsWith(noun(label)));
            if (!figure && !numbers.isEmpty() && !numbers.contains(number(label))) {
                matching.invent(rewrite.wordsAs(place, Integer.toString(number(label)), "#"));
            }
        }
    }

    /** The numbers of each noun in the draft, where one of them is no figure. */
    private Map<String, Set<Integer>> labels() {
        Map<String, Set<Integer>> all = new HashMap<>();
        Set<String> unread = new HashSet<>();
        FigureText draft = matching.draft();
        QuickPattern.Search search = LABEL.in(draft.folded());
        for (int count = 0; count < MOST && search.find(); count++) {
            Matcher label = search.found();
            Span place = place(label);
            all.computeIfAbsent(noun(label), any -> new HashSet<>()).add(number(label));
            if (draft.quantities().stream().noneMatch(read -> read.span().overlaps(place))) {
                unread.add(noun(label));
            }
        }
        all.keySet().retainAll(unread);
        return all;
    }

    private static Span place(Matcher label) {
        return new Span(label.start(), label.end());
    }

    private static String noun(Matcher label) {
        return label.group("noun") != null
                ? label.group("noun")
                : label.group("name") != null ? label.group("name") : SHIFT;
    }

    private static int number(Matcher label) {
        String digits = label.group("digits") == null ? label.group("of") : label.group("digits");
        return digits == null ? 1 + SINO.indexOf(label.group("sino")) : Integer.parseInt(digits);
    }
}
