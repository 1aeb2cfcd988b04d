package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by the characters that they begin with. A text is walked once, and at each place only those patterns are tried
 * that may begin there, in the order in which they were added: most places of an answer begin none. No pattern begins within
 * a number.
 *
 * @param <T> what a pattern means
 */
final class Openings<T> {
    /** @param after what must follow the digits that the pattern begins with; empty where anything may */
    private record Rule<T>(Pattern pattern, String after, T meaning) {}

    /** Gets what was found; says whether it takes it, so that the walk goes on behind it. */
    interface Taker<T> {
        boolean take(Matcher found, T meaning);
    }

    private static final int ASCII = 128;
    private static final int[] NONE = {};

    private final List<Rule<T>> rules = new ArrayList<>();
    private final int[][] ascii = new int[ASCII][0];
    private final Map<Character, int[]> others = new HashMap<>();
    /** The keys of {@link #others}: asking costs less, and most places begin nothing. */
    private final BitSet begun = new BitSet();

    /**
     * Adds a pattern.
     *
     * @param firsts every character that it may begin with; {@code a-z} stands for a range
     */
    Openings<T> add(String firsts, String regex, T meaning) {
        return add(firsts, "", regex, meaning);
    }

    /**
     * Adds a pattern that begins with all digits of a number.
     *
     * @param after every character that may follow the digits, perhaps behind a space
     */
    Openings<T> addNumber(String after, String regex, T meaning) {
        return add("0-9", after, regex, meaning);
    }

    /**
     * Adds a pattern that begins with all digits of a number or with something else.
     *
     * @param after every character that may follow the digits, perhaps behind a space
     */
    Openings<T> add(String firsts, String after, String regex, T meaning) {
        int rule = rules.size();
        rules.add(new Rule<>(Pattern.compile(regex, Pattern.MULTILINE), after, meaning));
        for (int i = 0; i < firsts.length(); i++) {
            boolean range = i + 2 < firsts.length() && firsts.charAt(i + 1) == '-';
            char last = range ? firsts.charAt(i + 2) : firsts.charAt(i);
            for (char first = firsts.charAt(i); first <= last; first++) {
                begin(first, rule);
            }
            i += range ? 2 : 0;
        }
        return this;
    }

    private void begin(char first, int rule) {
        if (first < ASCII) {
            ascii[first] = with(ascii[first], rule);
        } else {
            begun.set(first);
            others.merge(first, new int[] {rule}, (before, added) -> with(before, rule));
        }
    }

    private int[] candidates(char first) {
        if (first < ASCII) {
            return ascii[first];
        }
        return begun.get(first) ? others.getOrDefault(first, NONE) : NONE;
    }

    private static int[] with(int[] before, int rule) {
        int[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = rule;
        return more;
    }

    /** Walks the text; what is taken is stepped over. */
    void find(String text, Taker<T> taker) {
        Walk<T> walk = on(text);
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, walk.endOfTaken(at, taker));
        }
    }

    /** To try single places of a text. */
    Walk<T> on(String text) {
        return new Walk<>(this, text);
    }

    /** One text's matchers, each made when it is first needed; for one thread. */
    static final class Walk<T> {
        private final Openings<T> openings;
        private final String text;
        private final @Nullable Matcher[] matchers;

        private Walk(Openings<T> openings, String text) {
            this.openings = openings;
            this.text = text;
            this.matchers = new Matcher[openings.rules.size()];
        }

        /** The end of what is taken here, or here. */
        int endOfTaken(int at, Taker<T> taker) {
            char first = text.charAt(at);
            int[] candidates = openings.candidates(first);
            if (candidates.length == 0) {
                return at;
            }
            boolean number = Scripts.isDigit(first);
            if (number && at > 0 && Scripts.isDigit(text.charAt(at - 1))) {
                return at;
            }
            char after = number ? afterDigits(at) : 0;
            for (int candidate : candidates) {
                Rule<T> rule = openings.rules.get(candidate);
                boolean apt = rule.after().isEmpty() || !number || rule.after().indexOf(after) >= 0;
                if (apt
                        && matcher(candidate).region(at, text.length()).lookingAt()
                        && taker.take(matcher(candidate), rule.meaning())) {
                    return matcher(candidate).end();
                }
            }
            return at;
        }

        /** What follows the digits here, a space left out; a line's end at the end of the text. */
        private char afterDigits(int at) {
            int end = at;
            while (end < text.length() && Scripts.isDigit(text.charAt(end))) {
                end++;
            }
            int place = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
            return place < text.length() ? text.charAt(place) : '\n';
        }

        private Matcher matcher(int rule) {
            Matcher matcher = matchers[rule];
            if (matcher == null) {
                matcher = openings.rules
                        .get(rule)
                        .pattern()
                        .matcher(text)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                matchers[rule] = matcher;
            }
            return matcher;
        }
    }
}
