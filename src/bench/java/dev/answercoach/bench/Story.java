package dev.answercoach.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.List;
import java.util.regex.Pattern;

/** What everybody submits, and what the model says to it: a draft of an invented person, a critique, two faithful rewrites. */
final class Story {
    static final int LIMIT = 600;

    /** Every review has a question of its own, by which its calls of the model are known. */
    static final Pattern NUMBER = Pattern.compile("\\(연습 (\\d+)\\)");

    static final String DRAFT = "저는 이룸커머스 주문팀에서 결제 알림이 늦는 문제를 맡았습니다. 행사 때마다 주문이 하루 3만 건까지 몰려 알림이 평균 8분 늦게"
            + " 도착했습니다. 먼저 2주치 로그를 분석해 알림 발송이 주문 처리와 같은 트랜잭션에서 실행되는 것을 확인했습니다. 이후 발송을 RabbitMQ 기반 비동기"
            + " 방식으로 분리하고 소비자 6개를 병렬로 배치했습니다. 처음에는 같은 알림이 두 번 가는 일이 있어 멱등키를 두고 처리 이력을 남겼습니다. 배포는 두 주에"
            + " 걸쳐 트래픽의 10%부터 늘렸고, 매일 아침 지연과 실패 건수를 팀과 함께 확인했습니다. 그 결과 지연을 평균 8분에서 20초로 줄였고, 문의는 월 240건에서"
            + " 36건으로 85% 감소했습니다. 이 일을 통해 문제를 느낌이 아니라 기록으로 나누어 보는 법을 배웠습니다.";

    private static final String FAITHFUL = "이룸커머스 주문팀에서 결제 알림이 늦는 문제를 맡았습니다. 행사 때면 주문이 하루 3만 건까지 몰려 알림이 평균 8분 늦게"
            + " 도착했습니다. 2주치 로그를 분석해 알림 발송이 주문 처리와 같은 트랜잭션에서 실행되는 것을 확인했고, 발송을 RabbitMQ 기반 비동기 방식으로 분리해"
            + " 소비자 6개를 병렬로 배치했습니다. 같은 알림이 두 번 가는 일이 있어 멱등키를 두고 처리 이력을 남겼습니다. 배포는 두 주에 걸쳐 트래픽의 10%부터 늘렸고,"
            + " 매일 아침 지연과 실패 건수를 팀과 함께 확인했습니다. 그 결과 지연은 평균 8분에서 20초로, 문의는 월 240건에서 36건으로 85% 감소했습니다. 문제를 느낌이"
            + " 아니라 기록으로 나누어 보는 법을 배웠습니다.";

    private static final String CONCISE = "이룸커머스 주문팀에서 행사 때 하루 3만 건의 주문이 몰리면 결제 알림이 평균 8분 늦었습니다. 2주치 로그를 분석해 원인을"
            + " 확인하고, 발송을 RabbitMQ 기반 비동기 방식으로 분리해 소비자 6개를 병렬로 배치했습니다. 멱등키를 두어 같은 알림이 두 번 가는 일을 막고, 두 주에 걸쳐"
            + " 트래픽의 10%부터 늘려 배포했습니다. 그 결과 지연은 평균 8분에서 20초로, 문의는 월 240건에서 36건으로 85% 감소했습니다.";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> CRITERIA = List.of("context", "own-action", "result", "lesson", "focus");
    private static final List<String> QUOTES =
            List.of("주문이 하루 3만 건까지 몰려", "2주치 로그를 분석해", "평균 8분에서 20초로 줄였고", "기록으로 나누어 보는 법", "소비자 6개를 병렬로 배치");
    private static final int SYSTEM_AND_USER = 2;
    private static final int QUESTION_AND_ANSWER = 2;

    /** The encoding of OpenAI's models since GPT-4o. */
    private static final Encoding TOKENS =
            Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    /** What frames a message, by OpenAI's cookbook. */
    private static final int TOKENS_OF_MESSAGE = 3;

    private Story() {}

    static String question(int review) {
        return "업무에서 겪은 가장 어려운 문제와 해결 과정을 설명해 주십시오. (연습 " + review + ")";
    }

    /** Questions with these words get rewrites with an invented figure, until they have been refused so often. */
    private static final List<String> SLIPS = List.of("(한 번 고침)", "(두 번 고침)");

    static String questionWithSlips(int slips) {
        return "업무에서 겪은 가장 어려운 문제와 해결 과정을 설명해 주십시오." + (slips == 0 ? "" : " " + SLIPS.get(slips - 1));
    }

    /** The completion that answers a request, given its body. */
    static String answerTo(String request) {
        JsonNode messages = messages(request);
        if (request.contains("<findings>")) {
            return completion(messages, critique());
        }
        int refused = (messages.size() - SYSTEM_AND_USER) / QUESTION_AND_ANSWER;
        boolean slips = refused
                < SLIPS.indexOf(SLIPS.stream()
                                .filter(request::contains)
                                .findFirst()
                                .orElse(""))
                        + 1;
        return completion(messages, refused == 0 ? rewrites(slips) : repaired(slips));
    }

    private static JsonNode messages(String request) {
        try {
            return JSON.readTree(request).path("messages");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the bot sent no JSON", e);
        }
    }

    private static String critique() {
        ObjectNode critique = JSON.createObjectNode();
        ArrayNode scores = critique.putArray("scores");
        for (int i = 0; i < CRITERIA.size(); i++) {
            scores.addObject()
                    .put("criterion", CRITERIA.get(i))
                    .put("quote", QUOTES.get(i))
                    .put("reason", "근거가 초안에 있습니다. 다음 단계에 오르려면 왜 그렇게 했는지가 더 있어야 합니다.")
                    .put("score", 4);
        }
        critique.putArray("strengths").addObject().put("quote", QUOTES.get(2)).put("reason", "전후 수치가 있습니다.");
        critique.putArray("points")
                .addObject()
                .put("quote", QUOTES.get(4))
                .put("problem", "왜 그 방법을 골랐는지 알 수 없습니다.")
                .put("fix", "고려한 다른 방법과 고른 이유를 한 문장으로 적어 주십시오.");
        critique.putArray("questions").add("비동기로 나누면서 걱정한 점은 무엇이었습니까?");
        return critique.toString();
    }

    private static String rewrites(boolean slips) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode rewrites = answer.putArray("rewrites");
        rewrite(rewrites, "star", slips ? invented() : FAITHFUL);
        rewrite(rewrites, "concise", CONCISE);
        return answer.toString();
    }

    private static String repaired(boolean slips) {
        ObjectNode answer = JSON.createObjectNode();
        rewrite(answer.putArray("rewrites"), "star", slips ? invented() : FAITHFUL);
        return answer.toString();
    }

    private static String invented() {
        return FAITHFUL.replace("그 결과 지연은", "그 결과 매출이 3배 늘었고 지연은");
    }

    private static void rewrite(ArrayNode rewrites, String style, String text) {
        rewrites.addObject()
                .put("style", style)
                .put("text", text)
                .putArray("changes")
                .add("순서를 다듬었습니다.");
    }

    private static String completion(JsonNode messages, String content) {
        ObjectNode completion = JSON.createObjectNode()
                .put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("created", 1_767_225_600)
                .put("model", ScriptedModel.NAME);
        ObjectNode choice = completion.putArray("choices").addObject().put("index", 0);
        choice.putObject("message").put("role", "assistant").put("content", content);
        choice.put("finish_reason", "stop");
        int input = 0;
        for (JsonNode message : messages) {
            input += TOKENS_OF_MESSAGE
                    + TOKENS.countTokensOrdinary(message.path("content").asText());
        }
        int output = TOKENS.countTokensOrdinary(content);
        completion
                .putObject("usage")
                .put("prompt_tokens", input)
                .put("completion_tokens", output)
                .put("total_tokens", input + output);
        return completion.toString();
    }
}
