package dev.answercoach.discord.drawing;

import dev.answercoach.presentation.Block.Tone;
import org.jspecify.annotations.Nullable;

/** The colour at the edge of a card: one for each outcome, told apart on the light and on the dark theme. */
enum Accent {
    GOOD(0x2E9E5B),
    WARNING(0xE0A100),
    BAD(0xD83A42),
    /** Nothing has been decided: as Discord draws a card by itself. */
    NONE(null);

    private final @Nullable Integer rgb;

    Accent(@Nullable Integer rgb) {
        this.rgb = rgb;
    }

    static Accent of(Tone tone) {
        return switch (tone) {
            case GOOD -> GOOD;
            case WARNING -> WARNING;
            case BAD -> BAD;
            case PLAIN, QUIET -> NONE;
        };
    }

    /** Red, green and blue in eight bits each; null for no colour, as JDA has it. */
    @Nullable
    Integer rgb() {
        return rgb;
    }
}
