package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes Hangul in Latin letters by the Revised Romanisation of Korean of 2000, as names are: 이음 is ieum. Sounds that
 * change where syllables meet are left as they are written; who transcribes them asks for the word as it is spoken.
 */
final class Romanisation {
    private static final String[] LEADS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] FINALS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };
    /** A single consonant before a vowel is written as it begins a syllable: 한국어 is hangugeo. */
    private static final String[] LINKED = {
        "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m", "b", "bs", "s",
        "ss", "ng", "j", "ch", "k", "t", "p", "h"
    };

    private static final Pattern LONG_U = Pattern.compile("w?oo");
    private static final int VOWEL_COUNT = 21;
    private static final int FINAL_COUNT = 28;
    private static final int SILENT_LEAD = 11;
    private static final int L_LEAD = 5;

    private Romanisation() {}

    static String of(String hangul) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            if (!Hangul.isSyllable(hangul.charAt(i))) {
                return "";
            }
            int index = hangul.charAt(i) - '가';
            int lead = index / (VOWEL_COUNT * FINAL_COUNT);
            boolean doubled = lead == L_LEAD && latin.length() > 0 && latin.charAt(latin.length() - 1) == 'l';
            latin.append(doubled ? "l" : LEADS[lead]);
            latin.append(VOWELS[index / FINAL_COUNT % VOWEL_COUNT]);
            int closing = index % FINAL_COUNT;
            boolean linked = i + 1 < hangul.length() && Hangul.lead(hangul.charAt(i + 1)) == SILENT_LEAD;
            latin.append(linked ? LINKED[closing] : FINALS[closing]);
        }
        return latin.toString();
    }

    /** The letters of a name, as people also write them: Woori for Uri. */
    static String usual(String latin) {
        return LONG_U.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("u").replace("ee", "i");
    }
}
