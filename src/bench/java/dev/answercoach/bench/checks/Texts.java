package dev.answercoach.bench.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The texts to measure with: answers as people write them, of any length, and strings that wish to take for ever. */
final class Texts {
    /** What the drafts are checked against. */
    static final String POSTING = """
            # 새솔물류 백엔드 개발자
            ## 주요업무
            - 주문과 정산 API 개발
            - 장애 대응과 모니터링 체계 구축
            ## 자격요건
            - Java, Spring Boot 개발 경험 3년 이상
            - Kafka와 Redis를 쓰는 대용량 트래픽 처리 경험
            - 데이터 정합성과 멱등성에 대한 이해
            ## 우대사항
            - Kubernetes 운영 경험
            - 코드 리뷰 문화를 만들어 본 분
            """;

    /** A draft of many trades; {n}, {m} and {p} become figures that differ from line to line. */
    private static final List<String> LINES = List.of(
            "새솔물류에서 주문 서버 {n}대를 운영하며 초당 {m}건의 요청을 처리했습니다.",
            "당시 정산 배치가 {p}분씩 늦어져 고객 문의가 월 {m}건에서 {n}건으로 늘었습니다.",
            "저는 Kafka와 Redis로 대기열을 나누고, 실패한 주문을 {p}초 안에 다시 처리하도록 바꾸었습니다.",
            "동료 {p}명과 코드 리뷰를 매주 두 번 하면서 배포 시간을 2시간에서 {p}분으로 줄였습니다.",
            "그 결과 응답 시간은 {m}ms에서 {n}ms로, 오류율은 {p}%에서 1% 아래로 떨어졌습니다.",
            "2024년 {q}월부터 3개월 동안 예산 {m}만 원을 아꼈고 팀장님께 우수 사원으로 추천받았습니다.",
            "병동 실습에서는 환자 {p}명의 투약 시간을 확인하고, 기록이 빠진 {q}건을 수간호사님께 알렸습니다.",
            "행사 준비를 맡아 후원사 {q}곳을 찾았고, 참가자 {n}명 가운데 {p}%가 다시 오겠다고 답했습니다.",
            "The team cut build time from {n} to {p} minutes and shipped {q} releases a month.",
            "이 경험을 통해 문제를 숫자로 확인하고 함께 푸는 태도를 배웠습니다.",
            "하지만 처음에는 원인을 몰라 로그 {m}줄을 이틀 동안 읽었고, 마침내 중복 결제를 찾았습니다.",
            "입사 후에는 이 경험을 바탕으로 정산 오류를 줄이고 새로 온 동료를 돕겠습니다.");

    private static final int PARAGRAPH = 4;

    private Texts() {}

    /** An answer of so many UTF-16 units, the same each time. */
    static String realistic(int length) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(length + 200);
        for (int line = 0; text.length() < length; line++) {
            text.append(LINES.get(line % LINES.size())
                            .replace("{n}", Integer.toString(20 + random.nextInt(900)))
                            .replace("{m}", "%,d".formatted(1_000 + random.nextInt(90_000)))
                            .replace("{p}", Integer.toString(2 + random.nextInt(57)))
                            .replace("{q}", Integer.toString(1 + random.nextInt(12))))
                    .append(line % PARAGRAPH == PARAGRAPH - 1 ? '\n' : ' ');
        }
        return text.substring(0, length);
    }

    /** What is repeated in the strings that parsers fear, by name. */
    static Map<String, String> hostile() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("digits", "9");
        units.put("thousands", "1,");
        units.put("man", "만");
        units.put("numerals", "이천삼백");
        units.put("half a", "half a ");
        units.put("brackets", "[");
        units.put("bracket pairs", "[(");
        units.put("quotes", "\"'");
        units.put("lone surrogates", "\ud83d");
        units.put("one Hangul word", "가나다");
        units.put("one Latin word", "Kafka");
        units.put("two-letter words", "ab ");
        units.put("table", "|a|1건|\n");
        units.put("code blocks", "```\nx=1\n```\n");
        units.put("open code block", "`");
        units.put("emphasis", "**_");
        units.put("dates", "2025.03.01~");
        units.put("arrows", "3건→5건→");
        units.put("URLs", "https://a.b/");
        units.put("mail", "a@b.c");
        units.put("full stops", ".");
        units.put("blanks", " ");
        units.put("line breaks", "\n");
        units.put("list marks", "- 1. ");
        units.put("dense figures", "3건 5% ");
        units.put("headings", "## 자격요건\n");
        units.put("jamo", "\u1112\u1161\u11ab");
        return units;
    }

    /** A unit repeated to a length. */
    static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    /** The lines of a text in another order, the same each time. */
    static String shuffled(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, new Random(3));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
