package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a prompt file: YAML front matter, then the templates below {@code # System} (may be left out) and {@code # User}.
 *
 * <pre>{@code
 * ---
 * id: critique
 * version: 3
 * temperature: 0.2          # may be left out: reasoning models refuse it
 * max-output-tokens: 4000   # may be left out
 * ---
 * # System
 * You are a coach …
 * # User
 * {{draft}}
 * }</pre>
 *
 * What is not known is refused: a typing error must not turn a setting off silently.
 */
final class PromptFileParser {
    private static final String RULE = "---\n";
    private static final String SYSTEM = "# System";
    private static final String USER = "# User";
    private static final Set<String> KEYS = Set.of("id", "version", "temperature", "max-output-tokens");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final double HOTTEST = 2;

    private final String file;
    private final JsonNode front;

    private PromptFileParser(String file, JsonNode front) {
        this.file = file;
        this.front = front;
    }

    /**
     * Parses.
     *
     * @param file how messages name it
     * @param content the whole file
     * @throws PromptFileException naming file, key, value and what was expected
     */
    static PromptText parse(String file, String content) {
        String text = content.replace("\r\n", "\n").replace("\uFEFF", "");
        int end = text.startsWith(RULE) ? text.indexOf("\n" + RULE, RULE.length() - 1) : -1;
        if (end < 0) {
            throw new PromptFileException(file, "expected front matter between two lines ---");
        }
        JsonNode front = yaml(file, text.substring(RULE.length(), Math.max(RULE.length(), end + 1)));
        return new PromptFileParser(file, front).prompt(text.substring(end + 1 + RULE.length()));
    }

    private static JsonNode yaml(String file, String yaml) {
        ObjectReader reader = new YAMLMapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        try {
            JsonNode front = reader.readTree(yaml);
            if (!front.isObject()) {
                throw new PromptFileException(file, "expected front matter with id and version");
            }
            return front;
        } catch (JsonProcessingException e) {
            throw new PromptFileException(file, "front matter is not YAML: " + e.getOriginalMessage(), e);
        }
    }

    private PromptText prompt(String body) {
        front.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw PromptFileException.of(file, key, front.get(key), "no such key, but only " + keys());
            }
        });
        int user = heading(body, USER);
        if (user < 0) {
            throw new PromptFileException(file, "expected a section " + USER);
        }
        int system = heading(body, SYSTEM);
        if (system > user) {
            throw new PromptFileException(file, "expected " + SYSTEM + " above " + USER);
        }
        int first = system < 0 ? user : system;
        if (!body.substring(0, first).isBlank()) {
            throw new PromptFileException(file, "expected nothing between the front matter and the first section");
        }
        return new PromptText(
                id(),
                version(),
                temperature(),
                maxOutputTokens(),
                system < 0 ? "" : template(body.substring(system + SYSTEM.length(), user)),
                userTemplate(body.substring(user + USER.length())));
    }

    private static String keys() {
        return String.join(", ", KEYS.stream().sorted().toList());
    }

    /** Where a heading stands on a line of its own, -1 if nowhere; a second one is part of the text. */
    private static int heading(String body, String heading) {
        int at = body.indexOf(heading);
        while (at >= 0) {
            int end = at + heading.length();
            boolean wholeLine =
                    (at == 0 || body.charAt(at - 1) == '\n') && (end == body.length() || body.charAt(end) == '\n');
            if (wholeLine) {
                return at;
            }
            at = body.indexOf(heading, end);
        }
        return -1;
    }

    private String userTemplate(String section) {
        String template = template(section);
        if (template.isEmpty()) {
            throw new PromptFileException(file, "expected text below " + USER);
        }
        return template;
    }

    private String template(String section) {
        String template = section.strip();
        for (String name : Template.placeholders(template)) {
            if (!Template.isPlaceholder(name)) {
                throw PromptFileException.of(
                        file,
                        "placeholder",
                        "{{" + name + "}}",
                        "{{name}} or {{name:bare}} with a name of [a-z][a-zA-Z0-9]*");
            }
        }
        return template;
    }

    private String id() {
        JsonNode id = required("id");
        if (!id.isTextual() || !ID.matcher(id.textValue()).matches()) {
            throw PromptFileException.of(file, "id", id, "a name of lower-case letters, digits and hyphens");
        }
        return id.textValue();
    }

    private int version() {
        JsonNode version = required("version");
        if (!version.isInt() || version.intValue() < 1) {
            throw PromptFileException.of(file, "version", version, "a whole number from 1");
        }
        return version.intValue();
    }

    private @Nullable Double temperature() {
        JsonNode temperature = front.get("temperature");
        if (temperature == null) {
            return null;
        }
        if (!temperature.isNumber() || temperature.doubleValue() < 0 || temperature.doubleValue() > HOTTEST) {
            throw PromptFileException.of(file, "temperature", temperature, "a number from 0 to 2");
        }
        return temperature.doubleValue();
    }

    private @Nullable Integer maxOutputTokens() {
        JsonNode tokens = front.get("max-output-tokens");
        if (tokens == null) {
            return null;
        }
        if (!tokens.isInt() || tokens.intValue() < 1) {
            throw PromptFileException.of(file, "max-output-tokens", tokens, "a whole number from 1");
        }
        return tokens.intValue();
    }

    private JsonNode required(String key) {
        JsonNode value = front.get(key);
        if (value == null) {
            throw PromptFileException.of(file, key, "missing", "a value: every prompt has an id and a version");
        }
        return value;
    }
}
