package dev.answercoach.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns what a model wrote into a record, strictly: nothing is rounded, defaulted or guessed.
 *
 * <p>A component that is missing, null, of another type or an unknown constant makes the answer unusable. Fields that nobody
 * asked for are passed over: some models add a "reasoning", and it does no harm.
 */
final class AnswerParser {
    /** The nested exceptions' own messages quote the answer, so only the place is told. */
    private static final JsonMapper STRICT = strict();

    private AnswerParser() {}

    /**
     * Parses.
     *
     * @param text what the model wrote: the JSON object, with or without prose, fences or thoughts around it
     * @throws AttemptException {@link Failure#CUT} where the object has no end, {@link Failure#UNUSABLE} where there is none or
     *     it does not hold what was asked for
     */
    static <T> T parse(String text, Class<T> answer) {
        JsonNode object = JsonObjectText.first(JsonObjectText.withoutThoughts(text), AnswerParser::tree);
        try {
            return STRICT.treeToValue(object, answer);
        } catch (JsonMappingException e) {
            throw AttemptException.lasting(
                    Failure.UNUSABLE,
                    "the answer is no " + answer.getSimpleName() + place(e) + " ("
                            + e.getClass().getSimpleName() + ")");
        } catch (JsonProcessingException e) {
            throw AttemptException.lasting(Failure.UNUSABLE, "the answer is no " + answer.getSimpleName());
        }
    }

    /** What a tree that is whole in itself holds; empty where that is not what was asked for. */
    static <T> Optional<T> read(JsonNode object, Class<T> answer) {
        try {
            return Optional.of(STRICT.treeToValue(object, answer));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return STRICT.readTree(json);
    }

    /** Names of components and places in lists: the records' own, never the model's, since unknown fields are passed over. */
    private static String place(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : " at " + path.substring(path.startsWith(".") ? 1 : 0);
    }

    private static JsonMapper strict() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
        // Jackson reads 3, 3.7 and true as text unless told otherwise.
        mapper.withCoercionConfig(LogicalType.Textual, text -> {
            text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
        mapper.withCoercionConfig(
                LogicalType.Enum,
                constant -> constant.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        return mapper.build();
    }
}
