package dev.answercoach.text.figures;

import java.util.Map;
import java.util.regex.Pattern;

/** Knows the words by which a sentence names the period of a rate. */
public final class Period {
    /** What is told of a period by one syllable before it: 일매출, 월 발주. */
    private static final String METRICS = "(?:매출|방문|판매|생산|거래|처리|이용|사용|조회|접속|출하|출고|입고|발주|폐기|주문|물량|유입|신규|수입|수익)";

    private static final Map<String, Pattern> WORDS = Map.of(
            "s", Pattern.compile("초당|매초|초마다|프레임|TPS|QPS|RPS|(?i:fps|per second|a second|/s)"),
            "min", Pattern.compile("분당|매분|(?i:(?:per|a|each|every) minute|/ ?minute)"),
            "hour", Pattern.compile("시간당|매시간|시급|(?i:hourly|(?:per|an|each|every) hour|/ ?hour)"),
            "day",
                    Pattern.compile("(?<![가-힣])일 ?" + METRICS
                            + "|하루|매일|날마다|일간|일 ?평균|일일|1일|일당|일급|(?i:daily|(?:per|a|each|every) day|/ ?day)"),
            "week",
                    Pattern.compile("(?<![가-힣])주 ?" + METRICS
                            + "|매주|주간|주당|일주일|주 ?평균|주급|(?i:weekly|(?:per|a|each|every) week|/ ?week)"),
            "month",
                    Pattern.compile("(?<![가-힣])월 ?" + METRICS
                            + "|매월|매달|월간|달마다|월별|월 ?평균|한 ?달|월 |월급|월세|(?i:monthly|(?:per|a|each|every) month|/ ?month)"),
            "분기", Pattern.compile("분기|(?i:quarter)"),
            "year",
                    Pattern.compile("(?<![가-힣])연 ?" + METRICS
                            + "|매년|해마다|한 해|연간|연 ?평균|연 |연봉|(?i:yearly|annual|(?:per|a|the|each|every) year|/ ?year)"));

    private Period() {}

    /** Whether this is a stretch of time, and not a counter. */
    public static boolean isTime(String period) {
        return WORDS.containsKey(period);
    }

    /** Whether the sentence names this period; one that is a counter is taken on trust of the same word. */
    public static boolean named(String period, String sentence) {
        Pattern words = WORDS.get(period);
        return words == null
                ? sentence.contains(period + "당") || sentence.contains("인당")
                : words.matcher(sentence).find();
    }
}
