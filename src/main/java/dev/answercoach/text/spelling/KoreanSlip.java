package dev.answercoach.text.spelling;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code korean-slips.tsv}.
 *
 * @param wrong the letters to look for
 * @param right what replaces them
 * @param before what must stand before them in their word
 * @param after what must follow them, null for anything
 * @param except ends of words that are right although they look wrong
 */
record KoreanSlip(
        String wrong, String right, Before before, @Nullable Pattern after, List<String> except) {
    private static final String ANYTHING = "-";
    private static final int COLUMNS = 5;
    /** How far the text after the letters is looked at, in UTF-16 units. */
    private static final int REACH = 12;

    static List<KoreanSlip> table() {
        return ResourceList.rows(KoreanSlip.class, "korean-slips.tsv", COLUMNS).stream()
                .map(KoreanSlip::row)
                .toList();
    }

    private static KoreanSlip row(List<String> row) {
        String after = row.get(3);
        String except = row.get(4);
        return new KoreanSlip(
                row.get(0),
                row.get(1),
                Before.of(row.get(2)),
                after.equals(ANYTHING) ? null : Pattern.compile(after),
                except.equals(ANYTHING) ? List.of() : List.of(except.split("\\|", -1)));
    }

    /**
     * Whether the letters, which stand at {@code at}, are a slip there.
     *
     * @param wordStart where their word begins
     */
    boolean isAt(String text, int at, int wordStart) {
        int end = at + wrong.length();
        return before.allows(text, wordStart, at)
                && (after == null || follows(after, text, end))
                && except.stream().noneMatch(word -> text.startsWith(word, end - word.length()));
    }

    private static boolean follows(Pattern after, String text, int end) {
        Matcher matcher = after.matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        matcher.region(end, Math.min(text.length(), end + REACH));
        return matcher.lookingAt();
    }

    /**
     * What must stand before the letters.
     *
     * @param least at least so many units of the same word
     * @param most at most so many
     * @param closing the final consonant of the last syllable, by its number in Unicode's order; -1 for any
     */
    record Before(int least, int most, int closing) {
        private static final String WORD_START = "^";
        private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

        static Before of(String column) {
            if (column.equals(WORD_START)) {
                return new Before(0, 0, -1);
            }
            int closing = FINALS.indexOf(column);
            return closing >= 0
                    ? new Before(1, Integer.MAX_VALUE, closing + 1)
                    : new Before(Integer.parseInt(column), Integer.MAX_VALUE, -1);
        }

        boolean allows(String text, int wordStart, int at) {
            int units = at - wordStart;
            return units >= least && units <= most && (closing < 0 || Hangul.closing(text.charAt(at - 1)) == closing);
        }
    }
}
