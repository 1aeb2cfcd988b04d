package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Korean number words: Sino-Korean (천, 만 오천, 수백), native (두, 열두, 두세). Every one of these syllables is also
 * part of ordinary words, so a number word counts only before a unit that it goes with.
 */
final class KoreanNumerals {
    private static final Pattern SINO = Pattern.compile("[일이삼사오육칠팔구]?[십백천만억](?: ?[일이삼사오육칠팔구십백천만억]){0,9}|[일이삼사오육칠팔구]");
    private static final Pattern VAGUE = Pattern.compile("수(?<scale>십만|백만|천만|십억|백억|십|백|천|만|억)");
    private static final Pattern NATIVE = Pattern.compile("(?<tens>열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?"
            + "(?<ones>한두|두세|두서너|서너|너댓|네댓|대여섯|예닐곱|하나|한|두|세|석|서|네|넉|너|다섯|여섯|일곱|여덟|아홉)?");

    private static final String DIGITS = "일이삼사오육칠팔구";
    private static final Map<String, Integer> TENS =
            Map.of("열", 10, "스물", 20, "스무", 20, "서른", 30, "마흔", 40, "쉰", 50, "예순", 60, "일흔", 70, "여든", 80, "아흔", 90);
    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("하나", 1),
            Map.entry("한", 1),
            Map.entry("두", 2),
            Map.entry("세", 3),
            Map.entry("석", 3),
            Map.entry("서", 3),
            Map.entry("네", 4),
            Map.entry("넉", 4),
            Map.entry("너", 4),
            Map.entry("다섯", 5),
            Map.entry("여섯", 6),
            Map.entry("일곱", 7),
            Map.entry("여덟", 8),
            Map.entry("아홉", 9));
    private static final Map<String, int[]> SPREADS = Map.of(
            "한두", new int[] {1, 2},
            "두세", new int[] {2, 3},
            "두서너", new int[] {2, 4},
            "서너", new int[] {3, 4},
            "너댓", new int[] {4, 5},
            "네댓", new int[] {4, 5},
            "대여섯", new int[] {5, 6},
            "예닐곱", new int[] {6, 7});
    private static final Map<Character, Integer> POWERS = Map.of('십', 1, '백', 2, '천', 3, '만', 4, '억', 8);

    private static final Set<String> AFTER_SINO = Set.of(
            "건", "명", "개", "대", "원", "회", "번", "배", "퍼센트", "프로", "년", "년간", "개월", "개월간", "시간", "초", "분", "일", "일간", "점",
            "통", "세대", "가구", "병상", "달러", "곳", "권", "자", "장", "인", "사람", "주", "주간", "주일", "주일치", "가지", "줄");
    private static final Set<String> AFTER_SINGLE_SINO =
            Set.of("개월", "개월간", "퍼센트", "년", "년간", "주일", "주간", "주일간", "주일치");
    private static final Set<String> AFTER_NATIVE = Set.of(
            "명", "개", "건", "번", "배", "가지", "달", "시간", "대", "살", "곳", "군데", "주", "차례", "팀", "장", "권", "단계", "사람", "곱절",
            "통", "그루", "켤레", "벌", "채", "병", "잔", "끼", "척", "칸", "편", "종류", "달간", "달치", "주간", "주치", "과목", "학기", "마리",
            "줄", "분기", "층", "해");
    /** "한 번", "한 가지", "한 팀" and the like are idioms far more often than counts. */
    private static final Set<String> AFTER_ONE = Set.of("명", "달", "달간", "달치", "시간", "대", "건", "개", "주", "학기");

    /** One syllable and one syllable without a space are mostly another word: 만일, 만회, 천장, 세대. */
    private static final Set<String> WRITTEN_TOGETHER = Set.of(
            "천명", "만명", "백명", "천건", "만건", "백건", "천원", "만원", "백원", "천개", "두명", "세명", "네명", "한명", "열명", "두개", "세개", "네개",
            "열개", "한개", "두배", "세배", "네배", "열배", "두달", "석달", "넉달", "한달", "일년", "삼년", "오년", "두번", "세번", "네번", "열번");

    private KoreanNumerals() {}

    /** Whether these two may be written without a space between them. */
    static boolean mayTouch(String word, String unit) {
        return word.length() > 1 || unit.length() > 1 || WRITTEN_TOGETHER.contains(word + unit);
    }

    /** The longest number word here; whether it is one at all shows {@link #goesWith}. */
    static Optional<Numeral> at(String text, int at) {
        Optional<Numeral> vague = vague(text, at);
        if (vague.isPresent()) {
            return vague;
        }
        Optional<Numeral> sino = sino(text, at);
        return sino.isPresent() ? sino : nativeWord(text, at);
    }

    /** Whether a number word may stand before this unit spelling. */
    static boolean goesWith(Numeral number, String word, String unit) {
        if (number.script() == Numeral.Script.NATIVE) {
            return (number.high().compareTo(BigDecimal.ONE) == 0 ? AFTER_ONE : AFTER_NATIVE).contains(unit);
        }
        boolean single = word.length() == 1 && DIGITS.contains(word);
        if (single && unit.startsWith("년")) {
            return !word.equals("이") && !word.equals("구");
        }
        return (single ? AFTER_SINGLE_SINO : AFTER_SINO).contains(unit);
    }

    private static Optional<Numeral> vague(String text, int at) {
        Matcher matcher = from(VAGUE, text, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal scale = BigDecimal.valueOf(value(matcher.group("scale")));
        BigDecimal most = scale.multiply(BigDecimal.valueOf(9));
        return Optional.of(new Numeral(matcher.end(), scale, most, BigDecimal.ONE, Numeral.Script.SINO));
    }

    private static Optional<Numeral> sino(String text, int at) {
        Matcher matcher = from(SINO, text, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        // The last syllable may already be the unit (사십 일, 백 일): the unit's own rule decides, so a space ends the word
        // there.
        String word = matcher.group();
        int end = matcher.end();
        if (word.endsWith(" 일")) {
            word = word.substring(0, word.length() - 2);
            end -= 2;
        } else if (word.length() > 1 && word.endsWith("일") && POWERS.containsKey(word.charAt(word.length() - 2))) {
            word = word.substring(0, word.length() - 1);
            end--;
        }
        BigDecimal value = BigDecimal.valueOf(value(word.replace(" ", "")));
        return Optional.of(Numeral.exact(end, value, BigDecimal.ONE, Numeral.Script.SINO));
    }

    /** The value of a Sino-Korean word without spaces. */
    private static long value(String word) {
        long total = 0;
        long group = 0;
        long digit = 0;
        for (int i = 0; i < word.length(); i++) {
            char syllable = word.charAt(i);
            Integer power = POWERS.get(syllable);
            if (power == null) {
                digit = DIGITS.indexOf(syllable) + 1L;
            } else if (power < 4) {
                group += Math.max(1, digit) * (long) Math.pow(10, power);
                digit = 0;
            } else {
                total += Math.max(1, group + digit) * (long) Math.pow(10, power);
                group = 0;
                digit = 0;
            }
        }
        return total + group + digit;
    }

    private static Optional<Numeral> nativeWord(String text, int at) {
        Matcher matcher = from(NATIVE, text, at);
        if (!matcher.lookingAt() || matcher.end() == at) {
            return Optional.empty();
        }
        String tensWord = matcher.group("tens");
        String onesWord = matcher.group("ones");
        int tens = tensWord == null ? 0 : TENS.getOrDefault(tensWord, 0);
        if (onesWord == null) {
            return Optional.of(exact(matcher.end(), tens));
        }
        int[] spread = SPREADS.get(onesWord);
        if (spread == null) {
            return Optional.of(exact(matcher.end(), tens + ONES.getOrDefault(onesWord, 0)));
        }
        return Optional.of(new Numeral(
                matcher.end(),
                BigDecimal.valueOf(tens + spread[0]),
                BigDecimal.valueOf(tens + spread[1]),
                BigDecimal.ONE,
                Numeral.Script.NATIVE));
    }

    private static Numeral exact(int end, int value) {
        return Numeral.exact(end, BigDecimal.valueOf(value), BigDecimal.ONE, Numeral.Script.NATIVE);
    }

    private static Matcher from(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }
}
