package dev.answercoach;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.model.ReceivedRequest;
import dev.answercoach.model.Reply;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/** A draft of an invented person, and what a model might make of it; for tests that need a whole review. */
final class Story implements Function<ReceivedRequest, Reply> {
    static final String QUESTION = "업무에서 겪은 가장 어려운 문제와 해결 과정을 설명해 주십시오.";

    static final String DRAFT = """
            저는 이룸커머스 주문팀에서 결제 알림이 늦는 문제를 맡았습니다. 행사 때마다 주문이 하루 3만 건까지 몰려 알림이 평균 8분 늦게 도착했습니다.
            먼저 2주치 로그를 분석해 알림 발송이 주문 처리와 같은 트랜잭션에서 실행되는 것을 확인했습니다. 이후 발송을 RabbitMQ 기반 비동기 방식으로 분리하고 소비자 6개를 병렬로 배치했습니다.
            그 결과 지연을 평균 8분에서 20초로 줄였고, 문의는 월 240건에서 36건으로 85% 감소했습니다.
            """;

    static final String FAITHFUL = """
            이룸커머스 주문팀에서 결제 알림이 늦는 문제를 맡았습니다. 행사 때면 주문이 하루 3만 건까지 몰려 알림이 평균 8분 늦게 도착했습니다.
            2주치 로그를 분석해 알림 발송이 주문 처리와 같은 트랜잭션에서 실행되는 것을 확인했고, 발송을 RabbitMQ 기반 비동기 방식으로 분리해 소비자 6개를 병렬로 배치했습니다.
            그 결과 지연은 평균 8분에서 20초로, 문의는 월 240건에서 36건으로 85% 감소했습니다.""".strip();

    static final String CONCISE =
            "이룸커머스 주문팀에서 행사 때 하루 3만 건의 주문이 몰리면 결제 알림이 평균 8분 늦었습니다. 2주치 로그를 분석해 원인을 확인하고, 발송을 RabbitMQ 기반 비동기 방식으로 분리해 소비자 6개를 병렬로 배치했습니다. 그 결과 지연은 평균 8분에서 20초로, 문의는 월 240건에서 36건으로 85% 감소했습니다.";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CRITERIA = List.of("context", "own-action", "result", "lesson", "focus");
    private static final List<String> QUOTES = List.of(
            "행사 때마다 주문이 하루 3만 건까지 몰려", "2주치 로그를 분석해", "평균 8분에서 20초로 줄였고", "소비자 6개를 병렬로 배치했습니다", "결제 알림이 늦는 문제를 맡았습니다");

    private final Reply critique;
    private final Queue<Reply> rewrites;

    private Story(Reply critique, Queue<Reply> rewrites) {
        this.critique = critique;
        this.rewrites = rewrites;
    }

    /** A model that reads well and rewrites faithfully. */
    static Story faithful() {
        return rewriting(rewrites(FAITHFUL, CONCISE));
    }

    /** A model that reads well and answers these requests for rewrites and repairs in turn, the last one for ever. */
    static Story rewriting(String... answers) {
        return new Story(
                Reply.answer(faithfulCritique()),
                new ArrayDeque<>(List.of(answers).stream().map(Reply::answer).toList()));
    }

    /** A model that gives these replies: to the request for a critique, and to the others in turn, the last one for ever. */
    static Story replying(Reply critique, Reply... rewrites) {
        return new Story(critique, new ArrayDeque<>(List.of(rewrites)));
    }

    static String faithfulCritique() {
        return critique(QUOTES, 4);
    }

    @Override
    public synchronized Reply apply(ReceivedRequest request) {
        if (request.user().contains("<findings>")) {
            return critique;
        }
        return rewrites.size() > 1 ? rewrites.remove() : rewrites.element();
    }

    /** A critique by the behavioural rubric that gives every criterion this score and one of these quotes. */
    static String critique(List<String> quotes, int score) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode scores = node.putArray("scores");
        for (int i = 0; i < CRITERIA.size(); i++) {
            scores.addObject()
                    .put("criterion", CRITERIA.get(i))
                    .put("quote", quotes.get(i))
                    .put("reason", "근거가 초안에 있습니다.")
                    .put("score", score);
        }
        node.putArray("strengths").addObject().put("quote", quotes.get(2)).put("reason", "전후 수치가 있습니다.");
        node.putArray("points")
                .addObject()
                .put("quote", quotes.get(3))
                .put("problem", "왜 그 방법을 골랐는지 알 수 없습니다.")
                .put("fix", "고려한 다른 방법과 고른 이유를 한 문장으로 적어 주십시오.");
        node.putArray("questions").add("비동기로 나누면서 걱정한 점은 무엇이었습니까?");
        return node.toString();
    }

    static String rewrites(String star, String concise) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode rewrites = node.putArray("rewrites");
        rewrite(rewrites, "star", star);
        rewrite(rewrites, "concise", concise);
        return node.toString();
    }

    /** What a model returns to a repair of one style. */
    static String repaired(String style, String text) {
        ObjectNode node = JSON.createObjectNode();
        rewrite(node.putArray("rewrites"), style, text);
        return node.toString();
    }

    private static void rewrite(ArrayNode rewrites, String style, String text) {
        rewrites.addObject()
                .put("style", style)
                .put("text", text)
                .putArray("changes")
                .add("순서를 다듬었습니다.");
    }
}
