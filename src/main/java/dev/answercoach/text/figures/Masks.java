package dev.answercoach.text.figures;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a folded text whose digits are no figures: addresses, labels, list markers, versions, names. */
final class Masks {
    private static final String COUNTER_FOLLOWS = "\\s?(?:개|건|명|가지|%|회|배|대|만|천|억|년|시간|분|초|일)";

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile("https?://\\S{1,500}+|www\\.\\S{1,300}+"),
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w.-]{1,190}+"),
            Pattern.compile("\\d{16,}+"),
            Pattern.compile("(?<!\\d)(?:\\+\\d{1,3}[- ])?\\d{1,3}-\\d{3,4}-\\d{4}(?!\\d)"));

    /** Where a look ahead comes first it only spares the look behind, which costs more. */
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("(?<![\\d.])\\d{1,5}(?:\\.\\d{1,5}){2,5}(?!\\d)"),
            Pattern.compile("^[ \\t]{0,8}(?:\\d{1,2}[.)](?!\\d)|\\d{1,2}-\\d{1,2}[.)])", Pattern.MULTILINE),
            Pattern.compile("\\(\\d{1,2}\\)|\\[\\d{1,3}]|(?<= )\\d{1,2}\\)(?= )"),
            Pattern.compile(
                    "(?i)(?=[질문항사예그표부버단프spqnftcl#])(?<![a-z가-힣])(?:질문|문항|항목|사례|예시|그림|표|부록|버전|단계|프로젝트|step|phase|question|no\\.|figure|table|chapter|level|#)\\s?\\d{1,4}+(?:\\.\\d{1,2}+)?+(?!,?\\d|"
                            + COUNTER_FOLLOWS + ")"),
            Pattern.compile("#\\d{1,6}+"),
            Pattern.compile("제\\s?\\d{1,4}+(?=[가-힣 ])"),
            Pattern.compile("(?<!\\d)(?:\\d{1,4}+\\s?(?:번째|순위|호선|인칭|시그마|호기|교시)|(?:\\d|\\d0[2-9]0)\\s?세대)"),
            Pattern.compile("(?<!\\d)\\d{1,2}+차(?![가-힣])|(?<!\\d)\\d{1,2}+차(?=[에로의는은가]|산업|적|면접|전형|배포)"),
            Pattern.compile("(?<!\\d)\\d{1,3}+번(?= (?:문항|문제|질문|서버|항목))"),
            Pattern.compile("(?=[첫한두세네다여일아열])(?<![가-힣])(?:첫|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\\s?번째"),
            Pattern.compile("(?<!\\d)1\\+1(?!\\d)|(?<![\\d:])1:[1Nn](?![\\d:])|(?<!\\d)1대\\s?1(?!\\d)"),
            Pattern.compile("(?<!\\d)[48]K(?=\\s?(?:영상|해상도|UHD|TV|화질|video|resolution))"),
            // A name with digits: EC2, HTTP/2, p99, COVID-19, UTF-8, N+1, v2.1.
            Pattern.compile(
                    "(?<![A-Za-z0-9])(?!D-\\d)[A-Za-z][A-Za-z_.+/#-]{0,20}+\\d(?![\\d.]{0,5}%)[\\w./-]{0,20}+"));

    private Masks() {}

    /** Addresses and identifiers: nothing in them is a figure, not even a date. */
    static BitSet addresses(String folded) {
        return matches(ADDRESSES, folded);
    }

    /** Labels, list markers, versions and names with digits; a date or a clock time goes before them. */
    static BitSet labels(String folded) {
        return matches(LABELS, folded);
    }

    private static BitSet matches(List<Pattern> patterns, String folded) {
        BitSet masked = new BitSet();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                masked.set(matcher.start(), matcher.end());
            }
        }
        return masked;
    }
}
