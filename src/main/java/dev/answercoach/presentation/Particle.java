package dev.answercoach.presentation;

import dev.answercoach.text.Hangul;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Korean particles whose form follows the sound before them. */
enum Particle {
    TOPIC("은", "는"),
    SUBJECT("이", "가"),
    OBJECT("을", "를"),
    WITH("과", "와"),
    /** After ㄹ this one takes the form of an open syllable: 서울로. */
    BY("으로", "로"),
    COPULA("이라", "라");

    /** Digits as they are read in Korean (영 일 이 삼 사 오 육 칠 팔 구): those that close with a consonant. */
    private static final String CLOSED_DIGITS = "013678";
    /** Latin words that end so close with a consonant in Korean as well: Celery 셀러리, but Python 파이썬, Slack 슬랙. */
    private static final Pattern CLOSED_WORD =
            Pattern.compile(".*(?:[lmn]e?|ng|ck|[aeiou][pt])", Pattern.CASE_INSENSITIVE);
    /** Acronyms are spelled: 엘, 엠, 엔, 알 close. */
    private static final Pattern CLOSED_ACRONYM = Pattern.compile("[A-Z0-9]*[LMNR]");

    private static final Pattern LAST_WORD = Pattern.compile("([가-힣]|[A-Za-z0-9]{1,40}|%)[^가-힣A-Za-z0-9%]{0,20}$");

    private static final int FINAL_RIEUL = 8;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int FINALS = 28;

    private final String closed;
    private final String open;

    Particle(String closed, String open) {
        this.closed = closed;
        this.open = open;
    }

    /** The particle that has this form after a closed syllable. */
    static Particle of(String closedForm) {
        return Arrays.stream(values())
                .filter(particle -> particle.closed.equals(closedForm))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no particle " + closedForm));
    }

    /** The form after this word; what makes no sound at its end (a quotation mark, a bracket) is passed over. */
    String after(String text) {
        String word = lastWord(text);
        if (word.isEmpty()) {
            return open;
        }
        char last = word.charAt(word.length() - 1);
        if (this == BY && endsInRieul(word, last)) {
            return open;
        }
        return closes(word, last) ? closed : open;
    }

    /** The letters, digits or the percent sign that the text ends on. */
    private static String lastWord(String text) {
        Matcher matcher = LAST_WORD.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static boolean closes(String word, char last) {
        if (last < 0x80 && Character.isLetter(last)) {
            return word.equals(word.toUpperCase(Locale.ROOT))
                    ? CLOSED_ACRONYM.matcher(word).matches()
                    : CLOSED_WORD.matcher(word).matches();
        }
        return Hangul.hasFinalConsonant(last) || CLOSED_DIGITS.indexOf(last) >= 0;
    }

    private static boolean endsInRieul(String word, char last) {
        if (Hangul.isSyllable(last)) {
            return (last - FIRST_SYLLABLE) % FINALS == FINAL_RIEUL;
        }
        return "178".indexOf(last) >= 0
                || word.endsWith("l")
                || word.endsWith("le")
                || word.endsWith("L")
                || word.endsWith("R");
    }
}
