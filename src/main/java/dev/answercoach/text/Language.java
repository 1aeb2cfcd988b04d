package dev.answercoach.text;

import java.util.Locale;

/** The languages that answers are coached in. */
public enum Language {
    KO,
    EN;

    /** A Korean answer is full of Latin terms, so a fifth of Hangul among the letters already makes a text Korean. */
    private static final double KOREAN_SHARE = 0.2;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** The language of a text; a text without letters counts as Korean, the first language of the house. */
    public static Language of(String text) {
        int letters = 0;
        int hangul = 0;
        // A plain loop that looks up nothing for the usual letters, since every reader of a text asks this first.
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (Hangul.isSyllable(letter)) {
                letters++;
                hangul++;
            } else if (letter < FIRST_BEYOND_ASCII) {
                int lower = letter | ' ';
                letters += lower >= 'a' && lower <= 'z' ? 1 : 0;
            } else {
                letters += Character.isLetter(letter) ? 1 : 0;
                hangul += Hangul.isHangul(letter) ? 1 : 0;
            }
            at += Character.charCount(letter);
        }
        return letters == 0 || hangul >= letters * KOREAN_SHARE ? KO : EN;
    }

    public Locale locale() {
        return this == KO ? Locale.KOREAN : Locale.ENGLISH;
    }
}
