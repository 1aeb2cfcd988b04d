package dev.answercoach.model;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an answer looks like: its JSON schema, and the same in words for models that are not shown the schema.
 *
 * <p>An answer is a record of text, whole and decimal numbers, booleans, enums, lists and records of these. Every component
 * must be there and nothing may be null: strict schemas know no optional fields, and an empty text or list says as much.
 */
final class AnswerShape {
    private static final String INDENT = "  ";

    private AnswerShape() {}

    static JsonSchema schema(Class<?> answer) {
        return JsonSchema.builder()
                .name(answer.getSimpleName())
                .rootElement(object(answer, null))
                .build();
    }

    /** The fields one per line, nested ones indented. */
    static String words(Class<?> answer) {
        StringBuilder words = new StringBuilder();
        describe(answer, INDENT.length(), words);
        return words.toString();
    }

    private static JsonObjectSchema object(Class<?> type, @Nullable String meaning) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        for (RecordComponent component : components(type)) {
            object.addProperty(component.getName(), element(component.getGenericType(), meaning(component)));
        }
        return object.description(meaning)
                .required(
                        components(type).stream().map(RecordComponent::getName).toList())
                .additionalProperties(false)
                .build();
    }

    private static JsonSchemaElement element(Type type, @Nullable String meaning) {
        if (isList(type)) {
            return JsonArraySchema.builder()
                    .description(meaning)
                    .items(element(item(type), null))
                    .build();
        }
        if (type == String.class) {
            return JsonStringSchema.builder().description(meaning).build();
        }
        if (isWhole(type)) {
            return JsonIntegerSchema.builder().description(meaning).build();
        }
        if (isDecimal(type)) {
            return JsonNumberSchema.builder().description(meaning).build();
        }
        if (isBoolean(type)) {
            return JsonBooleanSchema.builder().description(meaning).build();
        }
        Class<?> named = named(type);
        if (named.isEnum()) {
            return JsonEnumSchema.builder()
                    .description(meaning)
                    .enumValues(constants(named))
                    .build();
        }
        return object(named, meaning);
    }

    private static void describe(Class<?> type, int indent, StringBuilder words) {
        for (RecordComponent component : components(type)) {
            words.append(" ".repeat(indent - INDENT.length()))
                    .append("- \"")
                    .append(component.getName())
                    .append("\": ")
                    .append(kind(component.getGenericType()));
            String meaning = meaning(component);
            words.append(meaning == null ? "" : ". " + meaning).append('\n');
            Type inner = innermost(component.getGenericType());
            if (inner instanceof Class<?> record && record.isRecord()) {
                describe(record, indent + INDENT.length(), words);
            }
        }
    }

    private static String kind(Type type) {
        if (isList(type)) {
            return "list, each item: " + kind(item(type));
        }
        if (type == String.class) {
            return "text";
        }
        if (isWhole(type)) {
            return "whole number";
        }
        if (isDecimal(type)) {
            return "number";
        }
        if (isBoolean(type)) {
            return "true or false";
        }
        Class<?> named = named(type);
        return named.isEnum() ? "one of " + quoted(named) : "object with the fields";
    }

    private static Type innermost(Type type) {
        return isList(type) ? innermost(item(type)) : type;
    }

    private static List<RecordComponent> components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length == 0) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be asked for: expected a record with components");
        }
        return List.of(components);
    }

    private static @Nullable String meaning(RecordComponent component) {
        Described described = component.getAnnotation(Described.class);
        return described == null ? null : described.value();
    }

    private static Class<?> named(Type type) {
        if (type instanceof Class<?> named && (named.isEnum() || named.isRecord())) {
            return named;
        }
        throw new IllegalArgumentException(type.getTypeName()
                + " cannot be asked for: expected text, a number, a boolean, an enum, a List or a record of these");
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class;
    }

    private static Type item(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static boolean isWhole(Type type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    private static boolean isDecimal(Type type) {
        return type == double.class || type == Double.class;
    }

    private static boolean isBoolean(Type type) {
        return type == boolean.class || type == Boolean.class;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static String quoted(Class<?> type) {
        return constants(type).stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
