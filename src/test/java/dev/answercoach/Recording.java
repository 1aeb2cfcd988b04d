package dev.answercoach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Exchange;
import dev.answercoach.playground.Playground;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The requests with which the bot answered one interaction, each message as it stood in the end. */
final class Recording {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Pattern CARD = Pattern.compile(":[0-9a-z]{20,40}:");
    private static final Pattern OWN_ID = Pattern.compile("\"[0-9a-z]{25,40}\"");
    private static final Pattern AGE = Pattern.compile("\\b\\d+( s ago|초 전)");
    private static final Pattern SNOWFLAKE = Pattern.compile("\\b\\d{17,20}\\b");

    private final Playground playground;
    private final Asked asked;

    Recording(Playground playground, Asked asked) {
        this.playground = playground;
        this.asked = asked;
    }

    /** The acknowledgement, the last edit of the answer, and what was added to it; as far as they have come. */
    List<Exchange> requests() {
        List<Exchange> all = playground.exchanges();
        String callback = "/interactions/" + asked.id() + "/";
        return all.stream()
                .filter(exchange -> exchange.path().startsWith(callback))
                .findFirst()
                .map(acknowledged -> requests(all, acknowledged, callback))
                .orElse(List.of());
    }

    private static List<Exchange> requests(List<Exchange> all, Exchange acknowledged, String callback) {
        String token = acknowledged.path().substring(callback.length()).replaceFirst("/callback.*", "");
        List<Exchange> requests = new ArrayList<>(List.of(acknowledged));
        edits(all, token).ifPresent(requests::add);
        all.stream()
                .filter(exchange -> exchange.method().equals("POST"))
                .filter(exchange -> exchange.path().matches("/webhooks/\\d+/" + Pattern.quote(token) + "(\\?.*)?"))
                .forEach(requests::add);
        return requests;
    }

    private static Optional<Exchange> edits(List<Exchange> all, String token) {
        return all.stream()
                .filter(exchange -> exchange.method().equals("PATCH"))
                .filter(exchange -> exchange.path().contains("/" + token + "/messages/@original"))
                .reduce((earlier, later) -> later);
    }

    /** All of it, without what is different each time. */
    String text() {
        return text(requests());
    }

    static String text(List<Exchange> exchanges) {
        ArrayNode requests = JSON.createArrayNode();
        for (Exchange exchange : exchanges) {
            ObjectNode request = requests.addObject();
            request.put("request", exchange.method() + " " + withoutToken(exchange.path()));
            request.set("body", exchange.body());
            ObjectNode files = request.putObject("files");
            exchange.files().forEach(file -> files.put(file.name(), new String(file.bytes(), StandardCharsets.UTF_8)));
        }
        return normal(requests);
    }

    private static String withoutToken(String path) {
        return path.replaceFirst("^(/interactions/\\d+/|/webhooks/\\d+/)[^/?]+", "$1TOKEN");
    }

    private static String normal(JsonNode requests) {
        try {
            Object sorted = JSON.treeToValue(requests, Object.class);
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted) + "\n";
            String withoutCards = CARD.matcher(text).replaceAll(":CARD:");
            String withoutIds = OWN_ID.matcher(withoutCards).replaceAll("\"ID\"");
            String withoutAges = AGE.matcher(withoutIds).replaceAll("SECONDS$1");
            return SNOWFLAKE.matcher(withoutAges).replaceAll("ID");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write what was JSON", e);
        }
    }
}
