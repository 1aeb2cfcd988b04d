package dev.answercoach.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Jackson as the settings need it: kebab-case keys, short durations, secrets that are read but never written. */
final class SettingsMapper {
    private static final Map<Class<?>, String> MESSAGE_KEYS = Map.of(
            int.class, "settings.invalid.integer",
            long.class, "settings.invalid.integer",
            Duration.class, "settings.invalid.duration",
            URI.class, "settings.invalid.address",
            Secret.class, "settings.invalid.secret");

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // Components are settings; a question such as isConfigured() is none.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .withCoercionConfigDefaults(
                    defaults -> defaults.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .addModule(new SimpleModule()
                    .addDeserializer(Duration.class, new Reading<>(Duration.class, Durations::parse))
                    .addSerializer(new Writing<>(Duration.class, Durations::write))
                    .addDeserializer(Secret.class, new Reading<>(Secret.class, Secret::of))
                    .addSerializer(new Writing<>(Secret.class, secret -> "")))
            .build();

    /** What the file says; an empty file says nothing. */
    JsonNode tree(String text) throws JsonProcessingException {
        JsonNode tree = yaml.readTree(text);
        return tree.isMissingNode() || tree.isNull() ? yaml.createObjectNode() : tree;
    }

    ObjectNode defaults() {
        return yaml.valueToTree(Settings.DEFAULTS);
    }

    Settings settings(ObjectNode values) throws JsonProcessingException {
        return yaml.treeToValue(values, Settings.class);
    }

    /** The message that says what a value of this type looks like. */
    String messageKeyOf(Class<?> type) {
        return MESSAGE_KEYS.getOrDefault(type, "settings.invalid.text");
    }

    private static final class Reading<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parse;

        Reading(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return parse.apply(parser.getText());
            } catch (IllegalArgumentException | ArithmeticException e) {
                // Neither value nor cause goes along: this may be a secret.
                throw context.weirdStringException("", handledType(), "unreadable");
            }
        }
    }

    private static final class Writing<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<T, String> write;

        Writing(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(write.apply(value));
        }
    }
}
