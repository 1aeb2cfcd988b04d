package dev.answercoach.settings;

/**
 * What the program tells its host.
 *
 * @param level the least important thing that is told
 */
public record LogSettings(Level level) {
    static final LogSettings DEFAULTS = new LogSettings(Level.ERROR);

    /** How important a line of the log is. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }
}
