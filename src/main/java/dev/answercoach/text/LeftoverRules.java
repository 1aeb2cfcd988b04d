package dev.answercoach.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of leftovers.tsv, with their lists of words put in. */
final class LeftoverRules {
    /**
     * A rule, and the characters of which a text must have one for it to find anything.
     *
     * @param signs of which a text has one, or else the pattern need not be tried
     * @param pattern what is left over
     */
    record Rule(String signs, Pattern pattern) {
        boolean mayFind(String text) {
            return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
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
                .map(row -> new Rule(row.get(0), Pattern.compile(expanded(row.get(1), lists))))
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
