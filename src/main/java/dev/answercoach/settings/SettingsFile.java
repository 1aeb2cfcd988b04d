package dev.answercoach.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings as they stand in the file: which keys it holds, and that no other key and no secret stands there. */
final class SettingsFile {
    private final Path path;
    private final List<SettingKey> keys;
    private final Map<SettingKey, String> values = new LinkedHashMap<>();

    private SettingsFile(Path path, List<SettingKey> keys) {
        this.path = path;
        this.keys = keys;
    }

    /** The values that the file gives, as text; whether they fit is for the records to say. */
    static Map<SettingKey, String> read(Path path, List<SettingKey> keys, SettingsMapper mapper)
            throws SettingsException {
        SettingsFile file = new SettingsFile(path, keys);
        file.collect("", file.parse(mapper));
        return file.values;
    }

    private JsonNode parse(SettingsMapper mapper) throws SettingsException {
        try {
            return mapper.tree(Files.readString(path));
        } catch (JsonProcessingException e) {
            // The parser's own words would quote the file, and with it whatever secret stands there by mistake.
            JsonLocation location = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw refuse(
                    "settings.unparsable",
                    Map.of("line", String.valueOf(location.getLineNr()), "column", column(location)));
        } catch (NoSuchFileException e) {
            throw refuse("settings.missing-file", Map.of());
        } catch (IOException e) {
            throw refuse("settings.unreadable-file", Map.of());
        }
    }

    private static String column(JsonLocation location) {
        return String.valueOf(location.getColumnNr());
    }

    private void collect(String path, JsonNode node) throws SettingsException {
        if (!node.isObject()) {
            throw refuse("settings.invalid.section", Map.of("key", path, "known", knownBelow(path)));
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String below = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            Optional<SettingKey> key =
                    keys.stream().filter(k -> k.path().equals(below)).findFirst();
            if (key.isPresent()) {
                take(key.get(), entry.getValue());
            } else if (isSection(below)) {
                collect(below, entry.getValue());
            } else {
                // Its value is not shown: a secret under a mistyped key is still a secret.
                throw refuse("settings.unknown", Map.of("key", below, "known", knownBelow(path)));
            }
        }
    }

    private void take(SettingKey key, JsonNode value) throws SettingsException {
        if (key.isSecret()) {
            throw refuse("settings.secret-in-file", Map.of("key", key.path(), "variable", key.variable()));
        }
        if (!value.isValueNode() || value.isNull()) {
            throw refuse("settings.invalid.single", Map.of("key", key.path()));
        }
        values.put(key, value.asText());
    }

    private boolean isSection(String path) {
        return keys.stream().anyMatch(key -> key.path().startsWith(path + "."));
    }

    /** The keys that may stand at a place of the file. */
    private String knownBelow(String path) {
        int skip = path.isEmpty() ? 0 : path.length() + 1;
        return keys.stream()
                .filter(key -> !key.isSecret())
                .map(SettingKey::path)
                .filter(known -> path.isEmpty() || known.startsWith(path + "."))
                .map(known -> known.substring(skip).replaceFirst("\\..*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private SettingsException refuse(String messageKey, Map<String, String> data) {
        Map<String, String> all = new LinkedHashMap<>(data);
        all.put("source", path.toString());
        return new SettingsException(Remark.key(messageKey, all));
    }
}
