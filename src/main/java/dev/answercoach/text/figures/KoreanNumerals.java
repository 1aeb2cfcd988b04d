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
public final class KoreanNumerals {
    private static final Pattern VAGUE = Pattern.compile("수(?<scale>십만|백만|천만|십억|백억|십|백|천|만|억)");
    private static final Pattern NATIVE = Pattern.compile(
            "(?<tens>열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?"
                    + "(?<ones>(?:한 두|두 세|세 네)(?= [명개건번대곳차])|(?:네 다섯|다섯 여섯|여섯 일곱|일곱 여덟|여덟 아홉)(?= ?[가-힣])|아홉 열(?= [명개건번대곳차])|한두|두세|두서너|서너|너댓|네댓|네다섯|너더댓|대여섯|예닐곱|예일곱|일고여덟|일여덟|여덟아홉|엳아홉|하나|한|둘|두|셋|세|석|서|넷|네|넉|너|다섯|여섯|일곱|여덟|아홉)?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NATIVE_STARTS = "열스서마쉰예일여아한둘두셋석세넷네넉너대하다엳";
    private static final String DIGITS = MyriadNumerals.DIGITS;
    private static final Map<String, Integer> TENS =
            Map.of("열", 10, "스물", 20, "스무", 20, "서른", 30, "마흔", 40, "쉰", 50, "예순", 60, "일흔", 70, "여든", 80, "아흔", 90);
    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("하나", 1),
            Map.entry("한", 1),
            Map.entry("두", 2),
            Map.entry("둘", 2),
            Map.entry("셋", 3),
            Map.entry("넷", 4),
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
    private static final Map<String, int[]> SPREADS = Map.ofEntries(
            Map.entry("한 두", new int[] {1, 2}),
            Map.entry("두 세", new int[] {2, 3}),
            Map.entry("세 네", new int[] {3, 4}),
            Map.entry("네 다섯", new int[] {4, 5}),
            Map.entry("다섯 여섯", new int[] {5, 6}),
            Map.entry("여섯 일곱", new int[] {6, 7}),
            Map.entry("일곱 여덟", new int[] {7, 8}),
            Map.entry("여덟 아홉", new int[] {8, 9}),
            Map.entry("아홉 열", new int[] {9, 10}),
            Map.entry("한두", new int[] {1, 2}),
            Map.entry("두세", new int[] {2, 3}),
            Map.entry("두서너", new int[] {2, 4}),
            Map.entry("서너", new int[] {3, 4}),
            Map.entry("너댓", new int[] {4, 5}),
            Map.entry("네댓", new int[] {4, 5}),
            Map.entry("네다섯", new int[] {4, 5}),
            Map.entry("너더댓", new int[] {4, 5}),
            Map.entry("대여섯", new int[] {5, 6}),
            Map.entry("예닐곱", new int[] {6, 7}),
            Map.entry("예일곱", new int[] {6, 7}),
            Map.entry("일고여덟", new int[] {7, 8}),
            Map.entry("일여덟", new int[] {7, 8}),
            Map.entry("여덟아홉", new int[] {8, 9}),
            Map.entry("엳아홉", new int[] {8, 9}));
    private static final Map<String, BigDecimal> VAGUE_SCALES = Map.ofEntries(
            Map.entry("십", BigDecimal.TEN),
            Map.entry("백", BigDecimal.TEN.pow(2)),
            Map.entry("천", BigDecimal.TEN.pow(3)),
            Map.entry("만", BigDecimal.TEN.pow(4)),
            Map.entry("십만", BigDecimal.TEN.pow(5)),
            Map.entry("백만", BigDecimal.TEN.pow(6)),
            Map.entry("천만", BigDecimal.TEN.pow(7)),
            Map.entry("억", BigDecimal.TEN.pow(8)),
            Map.entry("십억", BigDecimal.TEN.pow(9)),
            Map.entry("백억", BigDecimal.TEN.pow(10)));

    private static final Set<String> AFTER_SINO = Set.of(
            "건", "명", "개", "대", "원", "회", "번", "배", "퍼센트", "프로", "년", "년간", "개월", "개월간", "시간", "초", "분", "일", "일간", "점",
            "통", "세대", "가구", "병상", "달러", "곳", "권", "자", "장", "인", "사람", "주", "주간", "주일", "주일치", "가지", "줄", "단어", "부",
            "쪽", "페이지", "석", "평", "톤", "킬로", "미터", "그루", "마리", "벌", "병", "잔", "편", "곡", "상자", "박스", "포대", "매", "팀",
            "문항", "문제", "걸음", "포기", "켤레", "송이");
    private static final Set<String> AFTER_SINGLE_SINO =
            Set.of("교대", "형제", "남매", "자매", "개월", "개월간", "퍼센트", "년", "년간", "주일", "주간", "주일간", "주일치");
    private static final Set<String> AFTER_NATIVE = Set.of(
            "명", "개", "건", "번", "번째", "배", "가지", "달", "시간", "대", "살", "곳", "군데", "주", "차례", "팀", "장", "권", "단계", "사람",
            "곱절", "통", "그루", "켤레", "벌", "채", "병", "잔", "끼", "척", "칸", "편", "종류", "달간", "달치", "달째", "해째", "주째", "주간",
            "주치", "과목", "학기", "마리", "줄", "분기", "층", "해", "가구", "세대", "문항", "문제", "페이지", "쪽", "콜", "동", "자", "글자", "초",
            "나라", "라운드", "구역", "끼니", "학년");
    /** "한 번", "한 가지", "한 팀" and the like are idioms far more often than counts. */
    private static final Set<String> AFTER_ONE =
            Set.of("명", "사람", "달", "달간", "달치", "달째", "시간", "대", "건", "개", "주", "학기");

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
    public static Optional<Numeral> at(String text, int at) {
        Optional<Numeral> vague = vague(text, at);
        if (vague.isPresent()) {
            return vague;
        }
        Optional<Numeral> sino = sino(text, at);
        Optional<Numeral> mixed = sino.flatMap(hundreds -> withCounting(text, hundreds));
        if (mixed.isPresent()) {
            return mixed;
        }
        Optional<Numeral> counting = nativeWord(text, at);
        boolean longer = counting.isPresent()
                && (sino.isEmpty() || counting.get().end() > sino.get().end());
        return longer ? counting : sino;
    }

    /** Whether a number word may stand before this unit spelling. */
    static boolean goesWith(Numeral number, String word, String unit) {
        if (number.script() == Numeral.Script.NATIVE) {
            return isUnmistakable(word)
                    || (number.high().compareTo(BigDecimal.ONE) == 0 ? AFTER_ONE : AFTER_NATIVE).contains(unit);
        }
        boolean single = word.length() == 1 && DIGITS.contains(word);
        if (!single && word.length() > 1 && number.script() == Numeral.Script.SINO) {
            return true;
        }
        if (single && unit.startsWith("년")) {
            return !word.equals("이") && !word.equals("구");
        }
        return (single ? AFTER_SINGLE_SINO : AFTER_SINO).contains(unit);
    }

    /** Hundreds in Sino-Korean words go on in counting words: 삼백스무 개, 백스물다섯 명. */
    private static Optional<Numeral> withCounting(String text, Numeral hundreds) {
        boolean whole = hundreds.end() < text.length()
                && hundreds.script() == Numeral.Script.SINO
                && hundreds.low().remainder(HUNDRED).signum() == 0;
        return whole
                ? nativeWord(text, hundreds.end())
                        .filter(rest -> rest.low().compareTo(BigDecimal.TEN) >= 0
                                || isUnmistakable(text.substring(hundreds.end(), rest.end())))
                        .map(rest ->
                                exact(rest.end(), hundreds.low().add(rest.low()).intValue()))
                : Optional.empty();
    }

    /** 다섯, 열두, 스물여덟 are nothing but numbers; 한, 두, 세, 네 and 열 are parts of many words. */
    private static boolean isUnmistakable(String word) {
        return word.length() > 1 && !word.equals("하나") && !word.equals("한두");
    }

    private static Optional<Numeral> vague(String text, int at) {
        if (text.charAt(at) != '수') {
            return Optional.empty();
        }
        Matcher matcher = from(VAGUE, text, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal scale = VAGUE_SCALES.getOrDefault(matcher.group("scale"), BigDecimal.TEN);
        BigDecimal most = scale.multiply(BigDecimal.valueOf(9));
        return Optional.of(new Numeral(matcher.end(), scale, most, BigDecimal.ONE, Numeral.Script.SINO));
    }

    private static Optional<Numeral> sino(String text, int at) {
        if (!MyriadNumerals.mayStart(text.charAt(at))) {
            return Optional.empty();
        }
        Optional<Numeral> number = MyriadNumerals.at(text, at);
        int digit = DIGITS.indexOf(text.charAt(at)) + 1;
        boolean single = number.isEmpty() && digit > 0;
        return single
                ? Optional.of(Numeral.exact(at + 1, BigDecimal.valueOf(digit), BigDecimal.ONE, Numeral.Script.SINO))
                : number;
    }

    private static Optional<Numeral> nativeWord(String text, int at) {
        if (NATIVE_STARTS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
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
