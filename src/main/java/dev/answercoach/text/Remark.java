package dev.answercoach.text;

import java.util.Map;

/**
 * A sentence to the user about a text: either words that a model wrote, or a key of the message bundles with its data, so
 * that rules speak every language without knowing one.
 *
 * @param words the words, empty where the key speaks
 * @param key the key in the bundles, empty where the words speak
 * @param data what the key's message names, by name
 */
public record Remark(String words, String key, Map<String, String> data) {
    public Remark {
        if (words.isEmpty() == key.isEmpty()) {
            throw new IllegalArgumentException("a remark has either words or a key: '" + words + "', '" + key + "'");
        }
        data = Map.copyOf(data);
    }

    public static Remark words(String words) {
        return new Remark(words, "", Map.of());
    }

    public static Remark key(String key) {
        return new Remark("", key, Map.of());
    }

    public static Remark key(String key, Map<String, String> data) {
        return new Remark("", key, data);
    }
}
