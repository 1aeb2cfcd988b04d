package dev.answercoach.settings;

import java.nio.file.Path;

/**
 * Everything that the host of this program may set; config/coach.yaml names the same settings in the same order.
 *
 * <p>A component's name in kebab-case is its key, a record's components are the keys below it. Every value is checked by
 * the record that holds it, so a {@code Settings} that exists can be used.
 */
public record Settings(
        ModelSettings model,
        DatabaseSettings database,
        ReviewSettings review,
        DiscordSettings discord,
        MetricsSettings metrics,
        LogSettings log) {
    /** What holds where neither file nor environment says anything. */
    public static final Settings DEFAULTS = new Settings(
            ModelSettings.DEFAULTS,
            DatabaseSettings.DEFAULTS,
            ReviewSettings.DEFAULTS,
            DiscordSettings.DEFAULTS,
            MetricsSettings.DEFAULTS,
            LogSettings.DEFAULTS);

    /** These settings with every relative path resolved against the program's home directory. */
    Settings resolvedAgainst(Path home) {
        return new Settings(model, database.resolvedAgainst(home), review, discord, metrics, log);
    }
}
