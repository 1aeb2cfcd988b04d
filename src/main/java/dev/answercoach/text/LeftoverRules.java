package dev.answercoach.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of leftovers.tsv, with their lists of words put in. */
final class LeftoverRules {
    /**
     * A rule, and the signs of which a text must have one for it to find anything.
     *
     * @param signs of which a text has one, or else the pattern need not be tried; never empty
     * @param pattern what is left over
     */
    record Rule(List<String> signs, QuickPattern pattern) {
        /** @param units those of the text; without its first one a sign need not be looked for */
        boolean mayFind(String text, BitSet units) {
            return signs.stream().anyMatch(sign -> units.get(sign.charAt(0)) && text.contains(sign));
        }
    }

    private static final Pattern LIST = Pattern.compile("<<([A-Z_]+)>>");

    private LeftoverRules() {}

    /** All rules, those first that take their place first. */
    static List<Rule> read() {
        Map<String, String> lists = ResourceList.rows(LeftoverRules.class, "leftover-words.tsv", 2).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.joining("|", "(?:", ")"))));
        return ResourceList.rows(LeftoverRules.class, "leftovers.tsv", 2).stream()
                .map(row ->
                        new Rule(List.of(row.get(0).split("\\|", -1)), QuickPattern.of(expanded(row.get(1), lists))))
                .toList();
    }

    private static String expanded(String regex, Map<String, String> lists) {
        return LIST.matcher(regex).replaceAll(list -> {
            String words = lists.get(list.group(1));
            if (words == null) {
                throw new IllegalStateException("no list " + list.group(1) + " in leftover-words.tsv");
            }
            return Matcher.quoteReplacement(words);
        });
    }
}
