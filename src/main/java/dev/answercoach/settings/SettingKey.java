package dev.answercoach.settings;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One setting: its place in the file and its name in the environment.
 *
 * @param path the keys from the root, joined by dots: {@code model.base-url}
 * @param type what the record wants
 */
record SettingKey(String path, Class<?> type) {
    private static final String PREFIX = "COACH_";
    /** Variables that people have set already, because other tools read them; ours win where both are set. */
    private static final Map<String, String> CUSTOMARY =
            Map.of("model.api-key", "OPENAI_API_KEY", "discord.token", "DISCORD_TOKEN");

    /** Every setting of {@link Settings}, in the order of the records. */
    static List<SettingKey> all() {
        List<SettingKey> keys = new ArrayList<>();
        collect("", Settings.class, keys);
        return List.copyOf(keys);
    }

    private static void collect(String prefix, Class<?> record, List<SettingKey> keys) {
        for (RecordComponent component : record.getRecordComponents()) {
            String path = prefix + PropertyNamingStrategies.KebabCaseStrategy.INSTANCE.translate(component.getName());
            if (component.getType().isRecord()) {
                collect(path + ".", component.getType(), keys);
            } else {
                keys.add(new SettingKey(path, component.getType()));
            }
        }
    }

    static boolean looksLikeOurs(String variable) {
        return variable.startsWith(PREFIX);
    }

    String variable() {
        return PREFIX + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** The variables that set it, the stronger first. */
    List<String> variables() {
        String customary = CUSTOMARY.get(path);
        return customary == null ? List.of(variable()) : List.of(variable(), customary);
    }

    boolean isSecret() {
        return type == Secret.class;
    }

    List<String> names() {
        return List.of(path.split("\\."));
    }
}
