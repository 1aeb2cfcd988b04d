package dev.answercoach.settings;

import java.util.Map;

/**
 * A value that its settings record refuses. The record knows its own component only; {@link SettingsReader} adds where the
 * value came from and tells the host.
 */
final class InvalidSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final String messageKey;
    private final transient Map<String, String> expected;

    private InvalidSetting(String name, String messageKey, Map<String, String> expected) {
        super(name + ": " + messageKey + " " + expected);
        this.name = name;
        this.messageKey = messageKey;
        this.expected = expected;
    }

    static InvalidSetting of(String name, String messageKey) {
        return new InvalidSetting(name, messageKey, Map.of());
    }

    static InvalidSetting outside(String name, Object least, Object most) {
        return new InvalidSetting(
                name, "settings.invalid.range", Map.of("least", least.toString(), "most", most.toString()));
    }

    /** The component, as the file writes it. */
    String name() {
        return name;
    }

    String messageKey() {
        return messageKey;
    }

    /** What the message names besides source, key and value. */
    Map<String, String> expected() {
        return expected;
    }
}
