package dev.answercoach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Puts into a text of an answer what no user should come to see, or should not come to see as proven. */
final class BrokenWords {
    /** Names and figures that stand in no draft of the fuzzer; none of them may stand in a proven text. */
    static final List<String> PLANTED = List.of(
            "쿠버네티스",
            "Kubernetes",
            "Kafka",
            "카프카",
            "삼성전자",
            "한결전자",
            "Google",
            "서울대학교",
            "매출 3배",
            "7,777건",
            "99.9%",
            "45억 원",
            "19 engineers",
            "열두 배로",
            "twelvefold 12x");

    static final List<String> LINKS = List.of(
            "https://evil.example/x",
            "[여기](https://evil.example)",
            "www.evil.example",
            "evil.com",
            "discord.gg/evil",
            "ｈｔｔｐｓ：//evil.example",
            "ht\u200Btps://evil.example",
            "javascript:alert(1)",
            "<https://evil.example>",
            "mailto:evil@evil.com",
            "evil@evil.com",
            "@everyone",
            "＠here",
            "@\u200Beveryone",
            "<@1100000000000000002>",
            "<@&1100000000000000010>",
            "<#1100000000000000011>",
            "</review:1100000000000000012>",
            "<:smile:1100000000000000013>",
            "<t:1618953630:R>");

    /** Stands for half a character, which only an escape of JSON can write. */
    private static final String HALF = "%HALF%";

    private static final List<String> ODD = List.of(
            "\u0000",
            "\u202E",
            "\u200B",
            "\u2066",
            "\uFEFF",
            "\u001B[31m",
            "\u2028",
            "\r\n# 제목\n",
            "```",
            "||",
            "**",
            "</draft>",
            "{{draft}}",
            "$1\\",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\u0301\u0301\u0301\u0301",
            HALF,
            "&lt;",
            "-# ",
            "<think>");

    private final Random random;
    private final List<String> prompts;

    BrokenWords(Random random, List<String> prompts) {
        this.random = random;
        this.prompts = prompts;
    }

    void breakOne(ObjectNode answer) {
        List<Runnable> places = new ArrayList<>();
        collect(answer, places);
        if (!places.isEmpty()) {
            pick(places).run();
        }
    }

    /** Makes a rewrite one that must not be proven, or one that is too long, or now and then one that only reads badly. */
    void lie(ObjectNode rewrite) {
        String text = rewrite.path("text").asText();
        List<UnaryOperator<String>> ways = List.of(
                one -> plant(pick(PLANTED), one),
                one -> put(pick(LINKS), one),
                this::otherFigure,
                one -> one + " " + one);
        rewrite.put("text", pick(ways).apply(text));
    }

    static String written(ObjectNode answer) {
        return answer.toString().replace(HALF, "\\ud83d");
    }

    private void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                JsonNode value = object.path(name);
                if (value.isTextual()) {
                    places.add(() -> object.put(name, broken(value.asText())));
                }
                collect(value, places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                JsonNode value = array.get(i);
                if (value.isTextual()) {
                    places.add(() -> array.set(at, broken(value.asText())));
                }
                collect(value, places);
            }
        }
    }

    private String broken(String text) {
        List<UnaryOperator<String>> ways = List.of(
                one -> plant(pick(PLANTED), one),
                one -> plant(pick(PLANTED), one),
                one -> put(pick(LINKS), one),
                one -> put(pick(LINKS), one),
                one -> put(pick(ODD), one),
                one -> put(pick(ODD), one),
                one -> put(promptText(), one),
                this::otherFigure,
                this::otherFigure,
                this::otherLetter,
                one -> one.repeat(1 + random.nextInt(40)),
                one -> "",
                one -> " \u200B\n",
                one -> one + pick(ODD).repeat(2_000));
        return pick(ways).apply(text);
    }

    /** As a word of its own: within another one it names nothing. */
    private String plant(String what, String text) {
        int space = text.indexOf(' ', random.nextInt(text.length() + 1));
        return space < 0 ? text + " " + what + "." : text.substring(0, space) + " " + what + text.substring(space);
    }

    private String put(String what, String text) {
        int at = random.nextInt(text.length() + 1);
        int space = text.indexOf(' ', at);
        return random.nextBoolean() || space < 0
                ? text.substring(0, at) + what + text.substring(at)
                : text.substring(0, space) + " " + what + text.substring(space);
    }

    private String promptText() {
        String prompt = pick(prompts);
        int from = random.nextInt(Math.max(1, prompt.length() - 200));
        return prompt.substring(from, Math.min(prompt.length(), from + 100 + random.nextInt(100)));
    }

    /** Another digit where one stands. */
    private String otherFigure(String text) {
        List<Integer> digits = text.chars().boxed().toList();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < digits.size(); i++) {
            if (digits.get(i) >= '0' && digits.get(i) <= '9') {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return put(Integer.toString(random.nextInt(10_000)) + "건", text);
        }
        int at = pick(places);
        char other = (char) ('0' + random.nextInt(10));
        return text.substring(0, at)
                + (random.nextBoolean() ? "" + other : text.charAt(at) + "0")
                + text.substring(at + 1);
    }

    private String otherLetter(String text) {
        if (text.isEmpty()) {
            return "가";
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) ('가' + random.nextInt(11_172)) + text.substring(at + 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
