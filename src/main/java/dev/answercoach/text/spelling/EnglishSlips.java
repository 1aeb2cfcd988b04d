package dev.answercoach.text.spelling;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds English words that are often misspelled, {@code could of}, and little words that stand twice. */
final class EnglishSlips implements SlipRule {
    private static final Map<String, String> TABLE =
            ResourceList.rows(EnglishSlips.class, "english-slips.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "to", "in", "and", "is", "was", "for", "with", "at", "my", "our", "we", "by",
            "from");

    private static final Set<String> MODALS = Set.of("could", "should", "would", "must", "might");

    /** No word of the tables is longer, in UTF-16 units. */
    private static final int LONGEST = 20;

    @Override
    public List<Slip> find(String text) {
        List<Slip> slips = new ArrayList<>();
        Span before = new Span(0, 0);
        int at = 0;
        while (at < text.length()) {
            if (!isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            Span word = new Span(at, end);
            Slip slip = word.length() > LONGEST ? null : slip(text, before, word);
            if (slip != null) {
                slips.add(slip);
            }
            before = word;
            at = end;
        }
        return slips;
    }

    private static @Nullable Slip slip(String text, Span before, Span word) {
        String written = word.in(text);
        String lower = written.toLowerCase(Locale.ROOT);
        String right = TABLE.get(lower);
        if (right != null) {
            return new Slip(Slip.Kind.WORD, word, written, inCaseOf(written, right));
        }
        boolean little = LITTLE.contains(lower);
        if (!little || before.end() + 1 != word.start() || text.charAt(before.end()) != ' ') {
            return null;
        }
        String first = before.in(text);
        Span both = new Span(before.start(), word.end());
        if (first.equalsIgnoreCase(written) && !isSpelledOut(written)) {
            return new Slip(Slip.Kind.WORD, both, both.in(text), first);
        }
        boolean couldOf = written.equals("of")
                && MODALS.contains(first.toLowerCase(Locale.ROOT))
                && !text.startsWith(" course", word.end());
        return couldOf ? new Slip(Slip.Kind.WORD, both, both.in(text), first + " have") : null;
    }

    /** "A A battery" and "the A A team" name something. */
    private static boolean isSpelledOut(String written) {
        return Character.isUpperCase(written.charAt(written.length() - 1));
    }

    private static String inCaseOf(String written, String right) {
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                : right;
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
