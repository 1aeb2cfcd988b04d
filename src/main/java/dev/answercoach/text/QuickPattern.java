package dev.answercoach.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where it may begin. {@link Matcher#find} tries every place of a text, and most patterns
 * begin with one of a few characters; which, the pattern is asked once when it is made: it may begin with a character
 * that it matches, or after which it would read on.
 */
public final class QuickPattern {
    private static final int ASCII = 128;
    /** Characters share a bit with others so many apart: a place more is tried, and none less. */
    private static final int BITS = 1024;

    /** No pattern names this syllable, so that it stands for all that a pattern does not name. */
    private static final char ANY_SYLLABLE = '뷁';

    private static final String ALL_SYLLABLES = "가-힣";
    private static final Pattern SOME_SYLLABLES = Pattern.compile("[가-힣]-[가-힣]");
    /** For a syllable before it, or two, a pattern may look: that is tried. */
    private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<=(?!\\[가-힣](?:\\{2})?\\))");

    private static final String SYLLABLES = String.valueOf(ANY_SYLLABLE).repeat(2);

    private final Pattern pattern;
    private final long[] firsts = new long[BITS / Long.SIZE];
    private final boolean anySyllable;

    private QuickPattern(Pattern pattern) {
        this.pattern = pattern;
        String regex = pattern.pattern();
        for (char first = 0; first < ASCII; first++) {
            ask(first);
        }
        regex.chars().forEach(named -> ask((char) named));
        this.anySyllable = begins(ANY_SYLLABLE);
    }

    /**
     * Compiles it.
     *
     * @param regex neither matches nothing, nor looks for what must stand before it unless that is any syllable, nor for a
     *     part of the syllables
     */
    public static QuickPattern of(String regex) {
        return of(Pattern.compile(regex));
    }

    /** The same of a pattern with flags. */
    public static QuickPattern of(Pattern pattern) {
        String regex = pattern.pattern();
        if (LOOKS_BACK.matcher(regex).find()
                || SOME_SYLLABLES.matcher(regex.replace(ALL_SYLLABLES, "")).find()
                || pattern.matcher("").lookingAt()) {
            throw new IllegalArgumentException("cannot tell how this begins: " + regex);
        }
        return new QuickPattern(pattern);
    }

    private void ask(char first) {
        if (begins(first)) {
            firsts[word(first)] |= 1L << first;
        }
    }

    /** Asked at the start of a text, behind a letter, since a pattern may begin where a word ends, and behind syllables. */
    private boolean begins(char first) {
        return begins("", first) || begins("x", first) || begins(SYLLABLES, first);
    }

    private boolean begins(String before, char first) {
        Matcher matcher = unbounded(before + first).region(before.length(), before.length() + 1);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private Matcher unbounded(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static int word(char first) {
        return first % BITS / Long.SIZE;
    }

    /** Whether it may begin with this character; all that is neither ASCII nor a syllable may begin it. */
    public boolean mayBegin(char first) {
        if ((firsts[word(first)] & 1L << first) != 0) {
            return true;
        }
        return first >= ASCII && (anySyllable || !Hangul.isSyllable(first));
    }

    /** Whether it is found in a text. */
    public boolean isIn(String text) {
        return in(text).find();
    }

    /** Whether a text begins with it. */
    public boolean opens(String text) {
        return !text.isEmpty()
                && mayBegin(text.charAt(0))
                && pattern.matcher(text).lookingAt();
    }

    /** To find it in a text again and again. */
    public Search in(String text) {
        return new Search(text);
    }

    /** What {@link Matcher#find} would find, from the start on. */
    public final class Search {
        private final String text;
        private final Matcher matcher;
        private int from;

        private Search(String text) {
            this.text = text;
            this.matcher = unbounded(text);
        }

        /** Goes on to the next place; without one there is nothing found. */
        public boolean find() {
            for (int at = from; at < text.length(); at++) {
                if (mayBegin(text.charAt(at))
                        && matcher.region(at, text.length()).lookingAt()) {
                    from = matcher.end();
                    return true;
                }
            }
            from = text.length();
            return false;
        }

        /** What was found last. */
        public Matcher found() {
            return matcher;
        }
    }
}
