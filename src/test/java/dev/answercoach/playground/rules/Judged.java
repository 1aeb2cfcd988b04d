package dev.answercoach.playground.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;

/** Writes bodies briefly and reads refusals as lines {@code path: CODE}. */
final class Judged {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private Judged() {}

    /** A rule with a bound: the body of size n is taken up to {@code most}, and refused with a line from there on. */
    static DynamicTest most(int most, String refusal, IntFunction<Optional<ObjectNode>> judge) {
        return DynamicTest.dynamicTest(refusal + " beyond " + most, () -> {
            assertThat(faults(judge.apply(most))).isEmpty();
            assertThat(faults(judge.apply(most + 1))).contains(refusal);
        });
    }

    /** As {@link #most}, downwards. */
    static DynamicTest fewest(int fewest, String refusal, IntFunction<Optional<ObjectNode>> judge) {
        return DynamicTest.dynamicTest(refusal + " below " + fewest, () -> {
            assertThat(faults(judge.apply(fewest))).isEmpty();
            assertThat(faults(judge.apply(fewest - 1))).contains(refusal);
        });
    }

    /** JSON with names unquoted and texts in single quotes. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }

    /** A text of so many Hangul, in quotes. */
    static String text(int length) {
        return "'" + "가".repeat(length) + "'";
    }

    /** A text of so many ASCII letters, in quotes. */
    static String ascii(int length) {
        return "'" + "a".repeat(length) + "'";
    }

    /** So many elements in brackets, each made from its index. */
    static String list(int size, IntFunction<String> element) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    /** The faults of a refusal, in order; for an error that names no field its code; nothing for what is taken. */
    static List<String> faults(Optional<ObjectNode> refusal) {
        List<String> faults = new ArrayList<>();
        refusal.ifPresent(body -> {
            if (body.has("errors")) {
                assertThat(body.path("message").asText()).isEqualTo("Invalid Form Body");
                assertThat(body.path("code").asInt()).isEqualTo(50035);
                collect(body.path("errors"), "", faults);
            } else {
                faults.add(body.path("code").asText());
            }
        });
        return faults;
    }

    private static void collect(JsonNode errors, String path, List<String> faults) {
        errors.properties().forEach(entry -> {
            if (entry.getKey().equals("_errors")) {
                entry.getValue()
                        .forEach(error ->
                                faults.add((path + ": " + error.path("code").asText()).strip()));
            } else {
                collect(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), faults);
            }
        });
    }
}
