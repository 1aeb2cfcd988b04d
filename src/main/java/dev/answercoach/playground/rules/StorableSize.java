package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * How many bytes of text a message of components can hold before Discord breaks with status 500.
 *
 * <p>The 4000 characters of the reference hold for ASCII only: stored are the UTF-8 bytes of every text display and 12
 * more for each, and beyond 10170 bytes nothing is stored. So about 3380 Hangul fit. Source: a report with measured bounds
 * (github.com/discord/discord-api-docs/issues/8554); Discord's reference does not mention it.
 */
final class StorableSize {
    private static final int MOST_BYTES = 10_170;
    private static final int BYTES_OF_A_TEXT = 12;

    private StorableSize() {}

    static boolean isExceeded(JsonNode components) {
        return components.findValues("content").stream()
                        .filter(JsonNode::isTextual)
                        .mapToInt(content ->
                                content.textValue().getBytes(StandardCharsets.UTF_8).length + BYTES_OF_A_TEXT)
                        .sum()
                > MOST_BYTES;
    }
}
