package dev.answercoach.settings;

/**
 * A value that must not be seen: a key, a token, a password. Only {@link #reveal()} gives it away; {@code toString},
 * and with it every log and message, shows whether there is one and nothing else.
 */
public final class Secret {
    public static final Secret NONE = new Secret("");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * A secret without the blanks around it, which files and shells like to add; {@link #NONE} where nothing is left.
     *
     * @throws IllegalArgumentException if a blank or a control character stands inside, which no header would carry
     */
    public static Secret of(String value) {
        String stripped = value.strip();
        if (stripped.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException("a secret is one word");
        }
        return stripped.isEmpty() ? NONE : new Secret(stripped);
    }

    public boolean isPresent() {
        return !value.isEmpty();
    }

    /** The value itself, empty if there is none; for the request that needs it, and for nothing else. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return isPresent() ? "***" : "";
    }
}
