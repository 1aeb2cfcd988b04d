package dev.answercoach.text.figures;

/** Reads numbers in Chinese characters: 三百, 十二, 二萬五千. */
final class ChineseNumerals {
    /** Every character that such a number may hold. */
    static final String SIGNS = "一二三四五六七八九兩两十百千萬万億亿";

    private static final String DIGITS = "一二三四五六七八九";
    private static final long MYRIAD = 10_000;

    private ChineseNumerals() {}

    /** The value of a word of {@link #SIGNS}. */
    static long value(String word) {
        long total = 0;
        long group = 0;
        long digit = 0;
        for (int i = 0; i < word.length(); i++) {
            long power = power(word.charAt(i));
            if (power == 1) {
                digit = digit(word.charAt(i));
                continue;
            }
            if (power < MYRIAD) {
                group += Math.max(1, digit) * power;
            } else {
                total += Math.max(1, group + digit) * power;
                group = 0;
            }
            digit = 0;
        }
        return total + group + digit;
    }

    private static long digit(char sign) {
        return sign == '兩' || sign == '两' ? 2 : DIGITS.indexOf(sign) + 1L;
    }

    private static long power(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '萬', '万' -> MYRIAD;
            case '億', '亿' -> MYRIAD * MYRIAD;
            default -> 1;
        };
    }
}
