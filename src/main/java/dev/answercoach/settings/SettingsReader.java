package dev.answercoach.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.text.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the settings: the environment over config/coach.yaml over the defaults.
 *
 * <p>A variable that is blank counts as absent, because that is what compose files make of a value that nobody gave.
 */
public final class SettingsReader {
    /** The file below the program's home directory. */
    public static final Path FILE = Path.of("config", "coach.yaml");

    private static final int MAX_SHOWN = 200;
    private static final Pattern CREDENTIALS = Pattern.compile("(?i)(?<=//)[^/?@]{0,500}(?=@)|(?<=password=)[^&;]+");

    private final List<SettingKey> keys = SettingKey.all();
    private final SettingsMapper mapper = new SettingsMapper();

    /**
     * The settings that hold for this start.
     *
     * @param home the program's directory; relative paths in the settings start here
     * @throws SettingsException if the file cannot be read, or something in it or in the environment cannot be used
     */
    public Settings read(Path home, Map<String, String> environment) throws SettingsException {
        Path path = home.resolve(FILE);
        Map<SettingKey, String> sources = new HashMap<>();
        keys.forEach(key -> sources.put(key, path.toString()));
        ObjectNode values = mapper.defaults();
        SettingsFile.read(path, keys, mapper).forEach((key, value) -> put(values, key, value));
        for (SettingKey key : keys) {
            for (String variable : variablesWeakestFirst(key)) {
                String value = environment.getOrDefault(variable, "");
                if (!value.isBlank()) {
                    put(values, key, value);
                    sources.put(key, variable);
                }
            }
        }
        return bind(values, sources).resolvedAgainst(home);
    }

    /** Variables that look like ours and set nothing: a slip of the host's, or Kubernetes naming a service {@code coach}. */
    public List<Remark> warnings(Map<String, String> environment) {
        Set<String> known = keys.stream().map(SettingKey::variable).collect(Collectors.toSet());
        return environment.keySet().stream()
                .filter(variable -> SettingKey.looksLikeOurs(variable) && !known.contains(variable))
                .sorted()
                .map(variable -> Remark.key("settings.unknown-variable", Map.of("variable", variable)))
                .toList();
    }

    private static List<String> variablesWeakestFirst(SettingKey key) {
        List<String> variables = new ArrayList<>(key.variables());
        Collections.reverse(variables);
        return variables;
    }

    private static void put(ObjectNode values, SettingKey key, String value) {
        List<String> names = key.names();
        ObjectNode section = values;
        for (String name : names.subList(0, names.size() - 1)) {
            section = (ObjectNode) section.get(name);
        }
        section.put(names.get(names.size() - 1), value);
    }

    private Settings bind(ObjectNode values, Map<SettingKey, String> sources) throws SettingsException {
        try {
            return mapper.settings(values);
        } catch (JsonMappingException e) {
            throw new SettingsException(refusal(e, values, sources));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory cannot be cut short", e);
        }
    }

    private Remark refusal(JsonMappingException e, ObjectNode values, Map<SettingKey, String> sources) {
        String path = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .collect(Collectors.joining("."));
        if (e.getCause() instanceof InvalidSetting invalid) {
            SettingKey key = key(path + "." + invalid.name());
            return refusal(key, invalid.messageKey(), invalid.expected(), values, sources);
        }
        SettingKey key = key(path);
        if (key.type().isEnum()) {
            String choices = Arrays.stream(key.type().getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return refusal(key, "settings.invalid.choice", Map.of("choices", choices), values, sources);
        }
        return refusal(key, mapper.messageKeyOf(key.type()), Map.of(), values, sources);
    }

    private static Remark refusal(
            SettingKey key,
            String messageKey,
            Map<String, String> expected,
            ObjectNode values,
            Map<SettingKey, String> sources) {
        Map<String, String> data = new HashMap<>(expected);
        data.put("source", sources.getOrDefault(key, ""));
        data.put("key", key.path());
        data.put(
                "value",
                shown(key, values.at("/" + key.path().replace('.', '/')).asText()));
        return Remark.key(messageKey, data);
    }

    private SettingKey key(String path) {
        return keys.stream()
                .filter(key -> key.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no setting has the path " + path));
    }

    /** The value as a message may show it: no secret, no password within an address, no page of text. */
    private static String shown(SettingKey key, String value) {
        if (key.isSecret()) {
            return "***";
        }
        String safe = CREDENTIALS.matcher(value).replaceAll("***");
        return safe.length() <= MAX_SHOWN ? safe : safe.substring(0, MAX_SHOWN) + "…";
    }
}
