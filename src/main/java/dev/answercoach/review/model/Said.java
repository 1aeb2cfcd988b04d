package dev.answercoach.review.model;

import dev.answercoach.text.Remark;
import java.util.regex.Pattern;

/** What a model says to a user: one line within bounds, so that nothing in it can pass for something else on a card. */
final class Said {
    /** UTF-16 units; a model that says more in one sentence has lost the thread. */
    private static final int MOST = 500;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    /** Control characters, half characters, and marks that show nothing or turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\p{Cf}&&[^\\u200D]]");

    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\u2028\\u2029\\u0085]");

    private Said() {}

    /** Whether a user would read anything at all. */
    static boolean isSomething(String words) {
        return line(words).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** @throws IllegalArgumentException where it {@linkplain #isSomething is nothing} */
    static Remark of(String words) {
        String line = line(words);
        if (line.length() <= MOST) {
            return Remark.words(line);
        }
        int end = Character.isHighSurrogate(line.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return Remark.words(line.substring(0, end) + "…");
    }

    /** A rewrite without half characters, which no file and no portal can hold, and with line breaks that all know. */
    static String text(String rewrite) {
        return HALVES.matcher(LINE_BREAKS.matcher(rewrite).replaceAll("\n")).replaceAll("");
    }

    private static String line(String words) {
        String line = SPACE.matcher(words).replaceAll(" ");
        return UNSEEN.matcher(line).replaceAll("").strip();
    }
}
