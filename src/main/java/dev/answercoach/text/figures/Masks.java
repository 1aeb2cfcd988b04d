package dev.answercoach.text.figures;

import java.util.BitSet;

/** The places of a folded text whose digits are no figures: addresses, labels, list markers, versions, names. */
final class Masks {
    private static final String COUNTER_FOLLOWS = "\\s?(?:개|건|명|가지|%|회|배|대|만|천|억|년|시간|분|초|일)";

    private static final Openings<Boolean> ADDRESSES = new Openings<Boolean>()
            .add("hw", "https?://\\S{1,500}+|www\\.\\S{1,300}+", true)
            .add("A-Za-z0-9_.+-", "(?<![\\w.+-])(?=[\\w.+-]{1,64}+@)[\\w.+-]{1,64}+@[\\w.-]{1,190}+", true)
            .add("0-9", "(?<!\\d)\\d{16,}+", true)
            .addNumber("-", "(?<!\\d)\\d{3}-0\\d{3}(?!\\d)", true)
            .addNumber("-", "(?<!\\d)\\d{1,3}-\\d{3,4}-\\d{4}(?!\\d)", true)
            .add("+", "(?:\\+\\d{1,3}[- ])?\\d{1,3}-\\d{3,4}-\\d{4}(?!\\d)", true);

    private static final Openings<Boolean> LABELS = new Openings<Boolean>()
            .addNumber(".", "(?<![\\d.])\\d{1,5}(?:\\.\\d{1,5}){2,5}(?!\\d)", true)
            .add(" \t", "^[ \\t]{1,8}(?:\\d{1,2}[.)](?!\\d)|\\d{1,2}-\\d{1,2}[.)])", true)
            .addNumber(".)-", "^[ \\t]{0,8}(?:\\d{1,2}[.)](?!\\d)|\\d{1,2}-\\d{1,2}[.)])", true)
            .add("([", "\\(\\d{1,2}\\)|\\[\\d{1,3}]", true)
            .addNumber(")", "(?<= )\\d{1,2}\\)(?= )", true)
            .add(
                    "질문항사예그표부버단프SspPqQnNfFtTcCvVrRgG#",
                    "(?i)(?<![a-z가-힣])(?:질문|문항|항목|사례|예시|그림|표|부록|버전|단계|프로젝트|step|phase|question|no\\.|figure|table|chapter|section|version|part|room|gate|route|platform|terminal|#)\\s?\\d{1,4}+(?:\\.\\d{1,2}+)?+(?!,?\\d|:\\d|"
                            + COUNTER_FOLLOWS + ")",
                    true)
            .add("#", "#\\d{1,6}+", true)
            .add("제", "(?:(?<![가-힣])제\\s?|(?<=[법률])제)\\d{1,4}+(?=[가-힣 ])", true)
            .addNumber(
                    "번순호인시교회세",
                    "(?<!\\d)(?:(?:[1-9]|10)\\s?번째|\\d{1,4}+\\s?(?:순위|호선|인칭|시그마|호기|교시|회차)|(?:\\d|\\d0[2-9]0)\\s?세대)",
                    true)
            .addNumber(
                    "차",
                    "(?<!\\d)\\d{1,2}+차(?![가-힣])|(?<!\\d)\\d{1,2}+차(?=(?!에 걸|에 이르)[에로의는은가]|산업|적|면접|전형|배포|전지|협력|하청|벤더|병원|합격|시험|대전|방정)",
                    true)
            .addNumber(",·~", "(?<!\\d)\\d{1,2}(?:[,·~] ?\\d{1,2}){1,3}(?:차|번째|호기)(?= |[^가-힣]|에|로)", true)
            .addNumber("lh", "(?<=[Tt]he )\\d{2,4}(?= (?:line|hotline)(?![a-z]))", true)
            .add("이그", "(?<![가-힣])[이그] [두세네] ?(?:가지|문제|과제|원인|요인|방법|조치|방안|점|일|경험|활동)(?![가-힣]{3})", true)
            .add("Tt", "[Tt]he two (?:of (?:us|them)|sides|parties)(?![a-z])", true)
            .add("두", "(?<![가-힣])두 ?번(?= [가-힣]{1,8}(?:지 않| 않게|면 안| 안 되|는 일이 없|지 못))", true)
            .addNumber("원", "(?<!\\d)1원(?=이라도|도 (?:안|못|틀|빠)|의 (?:오차|차이)도? |만 (?:틀|안|어긋|차이))", true)
            .addNumber("에구신안상종대소", "(?<![\\d.,])11[29](?=에|(?: ?(?:구조|구급|안전|신고|종합|상황|대원|소방)))", true)
            .add("pP포", "(?i)(?:(?<![a-z])port|포트(?: 번호)?) \\d{2,5}(?!\\d)", true)
            .addNumber("항기", "(?<!\\d)[1-4][항기]사(?![가-힣]{2})", true)
            .addNumber("번", "(?<!\\d)\\d{1,3}+번(?= (?:문항|문제|질문|서버|항목))", true)
            .add("첫한두세네다여일아열", "(?<![가-힣])(?:첫|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\\s?번째", true)
            .addNumber("+:대", "(?<!\\d)1\\+1(?!\\d)|(?<![\\d:])1:[1Nn](?![\\d:])|(?<!\\d)1대\\s?1(?!\\d)", true)
            .addNumber("K", "(?<!\\d)[48]K(?=\\s?(?:영상|해상도|UHD|TV|화질|video|resolution))", true)
            // A name with digits: EC2, HTTP/2, p99, COVID-19, UTF-8, N+1, v2.1.
            .add("오O", "(?:오라클|Oracle) ?\\d{1,2}[cgi](?![A-Za-z])", true)
            .add(
                    "A-Za-z",
                    "(?<![A-Za-z0-9])(?!D-\\d)[A-Za-z][A-Za-z_.+/#-]{0,20}+\\d(?![\\d.]{0,5}%)[\\w./-]{0,20}+",
                    true);

    private Masks() {}

    /** Addresses and identifiers: nothing in them is a figure, not even a date. */
    static BitSet addresses(String folded) {
        return matches(ADDRESSES, folded);
    }

    /** Labels, list markers, versions and names with digits; a date or a clock time goes before them. */
    static BitSet labels(String folded) {
        return matches(LABELS, folded);
    }

    private static BitSet matches(Openings<Boolean> openings, String folded) {
        BitSet masked = new BitSet();
        openings.find(folded, (found, label) -> {
            masked.set(found.start(), found.end());
            return true;
        });
        return masked;
    }
}
