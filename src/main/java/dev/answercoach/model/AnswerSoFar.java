package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * What there is already of an answer that is still being written: its lists with those items that are whole. An item that is
 * still open is as if it were not there.
 */
public final class AnswerSoFar {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonFactory TOKENS = JSON.getFactory();

    private AnswerSoFar() {}

    /**
     * Reads.
     *
     * @param text what a model has written until now
     * @param answer a record of lists
     * @return the answer with the items that are whole; empty where there is none yet, or an item is not what was asked for
     */
    public static <T> Optional<T> read(String text, Class<T> answer) {
        String json = JsonObjectText.withoutThoughts(text);
        int start = json.indexOf('{');
        if (start < 0) {
            return Optional.empty();
        }
        ObjectNode object = JSON.createObjectNode();
        for (RecordComponent component : answer.getRecordComponents()) {
            if (component.getType() != List.class) {
                throw new IllegalArgumentException(
                        answer.getName() + " cannot be read so far: " + component.getName() + " is no List");
            }
            object.putArray(component.getName());
        }
        fill(object, json.substring(start));
        boolean isEmpty = true;
        for (JsonNode list : object) {
            isEmpty &= list.isEmpty();
        }
        return isEmpty ? Optional.empty() : AnswerParser.read(object, answer);
    }

    private static void fill(ObjectNode object, String json) {
        try (JsonParser parser = TOKENS.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                JsonNode list = object.path(parser.currentName());
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_ARRAY && list instanceof ArrayNode items) {
                    fill(items, parser);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            // Here the text ends, or ends to be JSON; what was whole before has been taken.
            return;
        }
    }

    private static void fill(ArrayNode items, JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            // An item at whose end the text ends as well is whole; a number there would not be, and no list has
            // numbers.
            JsonNode item = JSON.readTree(parser);
            items.add(item);
        }
    }
}
