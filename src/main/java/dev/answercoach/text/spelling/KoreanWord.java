package dev.answercoach.text.spelling;

import dev.answercoach.text.Hangul;

/** The bounds of a Korean word, found from a place inside of it. */
final class KoreanWord {
    /** No word is longer; a text without spaces must not be read anew from every place. In UTF-16 units. */
    private static final int LONGEST = 20;

    /** Stems behind which 은, 는 and 도 are endings. */
    private static final String PREDICATES = "있없";

    private static final String PARTICLES = "은는이가을를에의도로와과만";

    private KoreanWord() {}

    /** Where the word begins that {@code at} is in. */
    static int start(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the word ends that {@code at} is in. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the word ends that {@code at} is in, or {@code at} itself where a noun ends there and a particle follows. */
    static int endWithoutParticle(String text, int at) {
        int end = end(text, at);
        boolean particle = end - at == 1 && PARTICLES.indexOf(text.charAt(at)) >= 0;
        return particle && PREDICATES.indexOf(text.charAt(at - 1)) < 0 ? at : end;
    }

    private static boolean isPart(char unit) {
        return Hangul.isSyllable(unit)
                || (unit >= '0' && unit <= '9')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= 'a' && unit <= 'z');
    }
}
