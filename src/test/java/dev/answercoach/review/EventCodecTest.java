package dev.answercoach.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has been stored can always be read: the golden file holds every event as stored, and lines are only ever added. */
class EventCodecTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/answercoach/review/events.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyStoredEventIsReadAndWrittenAsItWas() throws IOException {
        for (JsonNode line : golden()) {
            ReviewEvent event = event(line);

            assertThat(EventCodec.type(event)).isEqualTo(line.get("type").textValue());
            assertThat(JSON.readTree(EventCodec.body(event))).isEqualTo(line.get("body"));
        }
    }

    @Test
    void noEventAndNoWishIsMissing() throws IOException {
        List<ReviewEvent> events = new ArrayList<>();
        for (JsonNode line : golden()) {
            events.add(event(line));
        }

        assertThat(events.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(ReviewEvent.class.getPermittedSubclasses());
        assertThat(events.stream()
                        .filter(event -> event instanceof ReviewEvent.Wished)
                        .<Class<?>>map(
                                event -> ((ReviewEvent.Wished) event).wish().getClass()))
                .containsExactlyInAnyOrder(Arrays.stream(Wish.class.getPermittedSubclasses())
                        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                        .toArray(Class<?>[]::new));
    }

    @Test
    void aRewriteFromBeforeThereWereWishesCameWithItsReview() throws IOException {
        for (JsonNode line : golden()) {
            if (line.get("type").textValue().equals("Rewritten")) {
                ((ObjectNode) line.at("/body/rewrite")).remove("wish");

                assertThat(((ReviewEvent.Rewritten) event(line)).rewrite().wish())
                        .isNull();
            }
        }
    }

    @Test
    void anEventOfNoKnownTypeIsABugAndItsBodyIsNotTold() {
        assertThatThrownBy(() -> EventCodec.event(new StoredEvent(0, Instant.EPOCH, "Sung", "{\"draft\":\"저는\"}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sung")
                .hasMessageNotContaining("저는");
    }

    private static List<JsonNode> golden() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static ReviewEvent event(JsonNode line) {
        return EventCodec.event(new StoredEvent(
                0, Instant.EPOCH, line.get("type").textValue(), line.get("body").toString()));
    }
}
