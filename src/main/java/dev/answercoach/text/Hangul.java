package dev.answercoach.text;

/** Facts about Hangul that several rules need. */
public final class Hangul {
    private static final int FIRST_JAMO = 0x1100;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    /** Each leading consonant and vowel is followed by 27 final consonants and the form without one. */
    private static final int FINALS = 28;

    private static final int VOWELS = 21;

    private Hangul() {}

    /** Whether this code point is a composed syllable (가 to 힣); jamo alone are not. */
    public static boolean isSyllable(int codePoint) {
        return codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE;
    }

    /** Whether this code point is a syllable or a jamo of any kind. */
    public static boolean isHangul(int codePoint) {
        return isSyllable(codePoint)
                || (codePoint >= FIRST_JAMO && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL);
    }

    /** Whether this syllable closes with a consonant, which chooses the particle after it (은 or 는, 이 or 가). */
    public static boolean hasFinalConsonant(int codePoint) {
        return isSyllable(codePoint) && (codePoint - FIRST_SYLLABLE) % FINALS != 0;
    }

    /** Whether this syllable closes with ㅆ, the mark of the past tense (했, 갔) and of 있다 and 겠다. */
    public static boolean closesWithPastTense(int codePoint) {
        final int doubleSiot = 20;
        return isSyllable(codePoint) && (codePoint - FIRST_SYLLABLE) % FINALS == doubleSiot;
    }

    /** The leading consonant of a syllable, from 0 (ㄱ) to 18 (ㅎ). */
    public static int lead(int syllable) {
        return (syllable - FIRST_SYLLABLE) / FINALS / VOWELS;
    }

    /** The vowel of a syllable, from 0 (ㅏ) to 20 (ㅣ). */
    public static int vowel(int syllable) {
        return (syllable - FIRST_SYLLABLE) / FINALS % VOWELS;
    }

    /** The final consonant of a syllable, from 1 (ㄱ) to 27 (ㅎ); 0 where it has none, -1 where this is no syllable. */
    public static int closing(int codePoint) {
        return isSyllable(codePoint) ? (codePoint - FIRST_SYLLABLE) % FINALS : -1;
    }

    /** The same syllable with another vowel. */
    public static int withVowel(int syllable, int vowel) {
        return FIRST_SYLLABLE + (lead(syllable) * VOWELS + vowel) * FINALS + closing(syllable);
    }
}
