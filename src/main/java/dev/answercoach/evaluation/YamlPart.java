package dev.answercoach.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.answercoach.text.KeyName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a YAML file that is read strictly; every complaint names the place by its path, as {@code cases[1].expect}. */
record YamlPart(String file, String path, JsonNode node) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static YamlPart read(String file, String yaml) {
        try {
            return new YamlPart(file, "", YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new BrokenCaseException(file, "valid YAML", e);
        }
    }

    /** Refuses keys that nobody reads: they are misspelt ones. */
    YamlPart withKeys(Set<String> known) {
        String names = known.stream().sorted().collect(Collectors.joining(", "));
        if (!node.isObject()) {
            throw broken("the keys " + names);
        }
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw at(key).broken("no such key; known are " + names);
            }
        }
        return this;
    }

    YamlPart at(String key) {
        return new YamlPart(file, path.isEmpty() ? key : path + "." + key, node.path(key));
    }

    boolean has(String key) {
        return node.has(key);
    }

    Optional<YamlPart> optional(String key) {
        return has(key) ? Optional.of(at(key)) : Optional.empty();
    }

    List<YamlPart> items() {
        if (!node.isArray() || node.isEmpty()) {
            throw broken("a list that is not empty");
        }
        List<YamlPart> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new YamlPart(file, path + "[" + i + "]", node.get(i)));
        }
        return items;
    }

    /** Its values by their keys, in the order of the file. */
    Map<String, YamlPart> entries() {
        Map<String, YamlPart> entries = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        return entries;
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw broken("a text");
        }
        return node.textValue().strip();
    }

    int number(int least, int most) {
        if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
            throw broken("a whole number from " + least + " to " + most);
        }
        return node.intValue();
    }

    OptionalInt count(String key) {
        return has(key) ? OptionalInt.of(at(key).number(0, Integer.MAX_VALUE)) : OptionalInt.empty();
    }

    /** Constants are written as reports name them: {@code system-design}. */
    <E extends Enum<E>> E choice(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> KeyName.of(constant).equals(node.asText()))
                .findFirst()
                .orElseThrow(() -> broken("one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(KeyName::of)
                                .collect(Collectors.joining(", "))));
    }

    BrokenCaseException broken(String expected) {
        return new BrokenCaseException(file, path, node.isMissingNode() ? "nothing" : node.toString(), expected);
    }
}
