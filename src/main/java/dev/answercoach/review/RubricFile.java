package dev.answercoach.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.answercoach.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads one rubric from YAML, strictly: an unknown key is a misspelt one, and a level that nobody described cannot be
 * scored. Every complaint names the place by its path, such as {@code criteria[2].levels.3.ko}.
 */
final class RubricFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The levels that are described; 2 and 4 lie between. */
    private static final List<Integer> LEVELS = List.of(1, 3, 5);

    private final String file;

    RubricFile(String file) {
        this.file = file;
    }

    Rubric parse(String yaml) {
        JsonNode root;
        try {
            root = YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new BrokenRubricException(file, "valid YAML", e);
        }
        object(root, "", Set.of("kind", "version", "criteria"));
        return new Rubric(
                choice(QuestionKind.class, root.path("kind"), "kind"), version(root.path("version")), criteria(root));
    }

    private int version(JsonNode node) {
        if (!node.isInt() || node.intValue() < 1) {
            throw broken("version", node, "a whole number from 1");
        }
        return node.intValue();
    }

    private List<Rubric.Criterion> criteria(JsonNode root) {
        JsonNode nodes = root.path("criteria");
        if (!nodes.isArray() || nodes.isEmpty()) {
            throw broken("criteria", nodes, "a list of criteria");
        }
        List<Rubric.Criterion> criteria = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            String key = "criteria[" + i + "]";
            Rubric.Criterion criterion = criterion(nodes.get(i), key);
            if (!ids.add(criterion.id())) {
                throw broken(key + ".id", nodes.get(i).path("id"), "an id that no other criterion has");
            }
            criteria.add(criterion);
        }
        return criteria;
    }

    private Rubric.Criterion criterion(JsonNode node, String key) {
        object(node, key, Set.of("id", "evidence", "name", "levels"));
        return new Rubric.Criterion(
                text(node.path("id"), key + ".id"),
                choice(Evidence.class, node.path("evidence"), key + ".evidence"),
                inEachLanguage(node.path("name"), key + ".name"),
                levels(node.path("levels"), key + ".levels"));
    }

    private Map<Integer, Rubric.Anchor> levels(JsonNode node, String key) {
        object(node, key, LEVELS.stream().map(String::valueOf).collect(Collectors.toSet()));
        Map<Integer, Rubric.Anchor> levels = new TreeMap<>();
        for (int level : LEVELS) {
            levels.put(level, new Rubric.Anchor(inEachLanguage(node.path(String.valueOf(level)), key + "." + level)));
        }
        return levels;
    }

    private Map<Language, String> inEachLanguage(JsonNode node, String key) {
        object(node, key, Set.of("ko", "en"));
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = language.name().toLowerCase(Locale.ROOT);
            texts.put(language, text(node.path(name), key + "." + name));
        }
        return texts;
    }

    private String text(JsonNode node, String key) {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw broken(key, node, "a text");
        }
        return node.textValue().strip();
    }

    /** Constants are written as in a sentence: {@code system-design}, {@code own_action}. */
    private <E extends Enum<E>> E choice(Class<E> type, JsonNode node, String key) {
        String name = node.isTextual() ? node.textValue().replace('-', '_').toUpperCase(Locale.ROOT) : "";
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> broken(
                        key,
                        node,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private void object(JsonNode node, String key, Set<String> expected) {
        String known = expected.stream().sorted().collect(Collectors.joining(", "));
        if (!node.isObject()) {
            throw broken(key, node, "the keys " + known);
        }
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!expected.contains(name)) {
                throw broken(
                        key.isEmpty() ? name : key + "." + name, node.get(name), "no such key; known are " + known);
            }
        }
    }

    private BrokenRubricException broken(String key, JsonNode found, String expected) {
        return new BrokenRubricException(file, key, found.isMissingNode() ? "nothing" : found.toString(), expected);
    }
}
