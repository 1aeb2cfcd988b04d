package dev.answercoach.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a text takes to say. Figures and acronyms take as long as their spoken form: "1,000건" is said as "천 건" (two
 * syllables), "API" as "에이피아이" (five).
 */
public final class SpeakingTime {
    /** A usual pace of Korean talk; reading aloud is faster, 308 or so. */
    private static final int SYLLABLES_PER_MINUTE = 280;

    private static final int WORDS_PER_MINUTE = 140;
    private static final int SECONDS_PER_MINUTE = 60;

    private static final Pattern SPOKEN =
            Pattern.compile("(?<number>\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,6})?|\\d{1,19}(?:\\.\\d{1,6})?)"
                    + "|(?<word>[A-Za-z]{1,60}(?:['’][A-Za-z]{1,3})?)|(?<hangul>[가-힣])|(?<sign>[%→×+])");

    private SpeakingTime() {}

    /** Seconds at a usual pace: 280 Korean syllables or 140 English words a minute, figures and acronyms spelled out. */
    public static int seconds(String text) {
        double minutes = Language.of(text) == Language.KO
                ? (double) syllables(text) / SYLLABLES_PER_MINUTE
                : words(text) / WORDS_PER_MINUTE;
        return (int) Math.ceil(minutes * SECONDS_PER_MINUTE);
    }

    /** The syllables of a text that is read out in Korean. */
    static int syllables(String text) {
        int sum = 0;
        Matcher spoken = SPOKEN.matcher(text);
        while (spoken.find()) {
            if (spoken.group("hangul") != null) {
                sum++;
            } else if (spoken.group("number") != null) {
                sum += SinoNumber.syllables(spoken.group("number"));
            } else if (spoken.group("word") != null) {
                sum += Spelling.koreanSyllables(spoken.group("word"));
            } else {
                sum += signSyllables(spoken.group("sign"));
            }
        }
        return sum;
    }

    /** The words of a text that is read out in English; a Korean syllable in it takes half a word. */
    static double words(String text) {
        double sum = 0;
        Matcher spoken = SPOKEN.matcher(text);
        while (spoken.find()) {
            if (spoken.group("hangul") != null) {
                sum += 0.5;
            } else if (spoken.group("number") != null) {
                sum += englishWords(spoken.group("number"));
            } else if (spoken.group("word") != null) {
                sum += Spelling.englishWords(spoken.group("word"));
            } else {
                sum++;
            }
        }
        return sum;
    }

    private static int signSyllables(String sign) {
        return switch (sign) {
            case "%" -> 3; // 퍼센트
            case "→" -> 2; // 에서
            default -> 3; // 플러스, 곱하기
        };
    }

    /** A word for each digit but zero, and one for its place (thousand, hundred) where it has a name of its own. */
    private static int englishWords(String number) {
        String digits = number.replace(",", "");
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        int words = point < 0 ? 0 : digits.length() - point;
        for (int i = 0; i < whole.length(); i++) {
            int place = whole.length() - 1 - i;
            if (whole.charAt(i) != '0') {
                words += place % 3 == 2 ? 2 : 1;
            }
            boolean endsGroup = place > 0 && place % 3 == 0;
            if (endsGroup) {
                words++;
            }
        }
        return Math.max(1, words);
    }

    /** How Latin words are said. */
    private static final class Spelling {
        /** Letters whose Korean name has more than one syllable; the others have one. */
        private static final String TWO_SYLLABLES = "AFIJKSXYZV";

        private static final int LONGEST_ACRONYM = 5;
        /** Three letters of an acronym take about as long as two words. */
        private static final double WORDS_PER_LETTER = 0.6;

        private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,20}");

        static int koreanSyllables(String word) {
            if (isAcronym(word)) {
                return word.toUpperCase(Locale.ROOT)
                        .chars()
                        .map(Spelling::letter)
                        .sum();
            }
            String lower = word.toLowerCase(Locale.ROOT);
            int vowels = (int) VOWELS.matcher(lower).results().count();
            boolean silentE = lower.endsWith("e") && vowels > 1;
            // a closing consonant such as the s of Redis becomes a syllable of its own: 레디스
            boolean closes = lower.matches(".*[bcdfgjkpqstvxz]");
            return Math.max(1, vowels - (silentE ? 1 : 0) + (closes || silentE ? 1 : 0));
        }

        static double englishWords(String word) {
            return isAcronym(word) ? Math.max(1, word.length() * WORDS_PER_LETTER) : 1;
        }

        private static boolean isAcronym(String word) {
            boolean shouted = word.length() <= LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
            return shouted || !VOWELS.matcher(word.toLowerCase(Locale.ROOT)).find();
        }

        private static int letter(int letter) {
            if (letter == 'W' || letter == 'H') {
                return 3; // 더블유, 에이치
            }
            return TWO_SYLLABLES.indexOf(letter) >= 0 ? 2 : 1;
        }
    }

    /** How figures are said in Korean. */
    private static final class SinoNumber {
        private static final int GROUP = 4;

        static int syllables(String number) {
            String digits = number.replace(",", "");
            int point = digits.indexOf('.');
            String whole = point < 0 ? digits : digits.substring(0, point);
            int fraction = point < 0 ? 0 : digits.length() - point; // 점, then a syllable for each digit
            return Math.max(1, whole(whole)) + fraction;
        }

        private static int whole(String digits) {
            int sum = 0;
            boolean groupSpoken = false;
            for (int i = 0; i < digits.length(); i++) {
                int place = digits.length() - 1 - i;
                int digit = digits.charAt(i) - '0';
                if (digit > 0) {
                    boolean named = place % GROUP > 0; // 십, 백, 천
                    sum += named && digit == 1 ? 1 : named ? 2 : saidBareOne(digit, place, groupSpoken) ? 0 : 1;
                    groupSpoken = true;
                }
                if (place > 0 && place % GROUP == 0) {
                    sum += groupSpoken ? 1 : 0; // 만, 억, 조
                    groupSpoken = false;
                }
            }
            return sum;
        }

        /** 10,000 is 만, not 일만. */
        private static boolean saidBareOne(int digit, int place, boolean groupSpoken) {
            return digit == 1 && place == GROUP && !groupSpoken;
        }
    }
}
